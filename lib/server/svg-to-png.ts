import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { fontWeights, openTypeFont } from "./fonts";

/** The family of the fonts with which pictures are drawn. */
export const pictureFont = "Pretendard";

/** Draws an SVG whose fonts are the site's into a PNG of a width in pixels. */
export async function svgToPng(
  svg: string,
  options: { readonly width: number; readonly background: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const resvg = new Resvg(svg, {
    fitTo: { mode: "width", value: options.width },
    background: options.background,
    font: { loadSystemFonts: false, fontFiles: await fontFiles(), defaultFontFamily: pictureFont },
  });
  return new Uint8Array(resvg.render().asPng());
}

let written: Promise<string[]> | undefined;

/** Files of the fonts, written once: the renderer reads fonts from disk alone. */
function fontFiles(): Promise<string[]> {
  written ??= writeFonts();
  return written;
}

async function writeFonts(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "counterpoint-fonts-"));
  return Promise.all(
    fontWeights.map(async (weight) => {
      const path = join(folder, `text-${weight}.otf`);
      writeFileSync(path, await openTypeFont(weight));
      return path;
    }),
  );
}
