import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import subsetFont from "subset-font";
import { pictureFontFiles } from "@/lib/server/picture-fonts";
import { bundle } from "./bundle";
import { isMain, root } from "./run";

/**
 * Makes what the server needs for PNG files beside itself: the thread that renders them, and the fonts as files, since the
 * renderer reads fonts from nowhere else, and not as WOFF2.
 */
export async function buildPictures() {
  await bundle(
    {
      entryPoints: ["lib/server/png-thread.ts"],
      outfile: ".build/png-thread.mjs",
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      packages: "external",
      logLevel: "warning",
    },
    false,
  );
  await Promise.all(pictureFontFiles.map(buildFont));
}

/** All characters that a font can have outside of the supplementary planes. */
const characters = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code))
  .filter((character) => !/[\p{Cc}\p{Cs}]/u.test(character))
  .join("");

async function buildFont(file: string) {
  const weight = /\d+/.exec(file)?.[0];
  const source = `@fontsource/pretendard/files/pretendard-latin-${weight}-normal.woff2`;
  const compressed = await readFile(createRequire(join(root, "package.json")).resolve(source));
  const path = join(root, file);
  const draft = `${path}.${process.pid}.draft`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(draft, await subsetFont(compressed, characters, { targetFormat: "sfnt" }));
  await rename(draft, path);
}

if (isMain(import.meta.url)) await buildPictures();
