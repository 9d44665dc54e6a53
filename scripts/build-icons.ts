import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { icoFile } from "@/lib/picture/ico-file";
import { appleIcon, favicon } from "@/lib/server/icon-files";
import { root } from "./run";

/** Sizes of the icon for tabs, lists and the desktop, in px. */
const sizes = [16, 32, 48];

/** The size of the icon on the home screen of a device by Apple, in px; what is transparent there becomes black. */
const appleSize = 180;
const appleGround = "#fffdf8";

/** Makes the icons that browsers and services request by fixed addresses out of `app/icon.svg`. */
export async function buildIcons() {
  const svg = await readFile(join(root, "app", "icon.svg"), "utf8");
  const pictures = sizes.map((size) => ({ size, png: renderIcon(svg, size) }));
  await replaceFile(join(root, favicon), icoFile(pictures));
  await replaceFile(join(root, appleIcon), renderIcon(svg, appleSize, appleGround));
}

function renderIcon(svg: string, width: number, background?: string): Uint8Array {
  return new Resvg(svg, { fitTo: { mode: "width", value: width }, ...(background && { background }) }).render().asPng();
}

async function replaceFile(path: string, content: Uint8Array) {
  const draft = `${path}.${process.pid}.draft`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(draft, content);
  await rename(draft, path);
}
