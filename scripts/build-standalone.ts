import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "./build";
import { computeRelease } from "./release";
import { isMain, reportError, root } from "./run";
import { thirdPartyNotices } from "./third-party-notices";

/** What the server reads beside what Next copies, from the project's folder into the same places. */
const files = [
  ".next/static",
  ".build/apple-touch-icon.png",
  ".build/characters.txt",
  ".build/draw-svg.mjs",
  ".build/favicon.ico",
  ".build/guest.js",
  ".build/picture-400.ttf",
  ".build/picture-700.ttf",
  ".build/png-thread.mjs",
  ".build/stamp.json",
  "LICENSE",
  "data",
  "node_modules/@resvg",
  "node_modules/@fontsource/pretendard/LICENSE",
  "node_modules/@fontsource/pretendard/package.json",
  "node_modules/@fontsource/pretendard/files/pretendard-latin-400-normal.woff2",
  "node_modules/@fontsource/pretendard/files/pretendard-latin-700-normal.woff2",
];

/** What is needed of Next's own copy. It traces further files, and an image optimizer that is switched off. */
const traced = [".next", "node_modules", "package.json", "server.js"];
const unused = ["node_modules/sharp", "node_modules/@img"];

/** The folder of the standalone output, relative to the project's. */
export const standaloneFolder = ".build/standalone";

/**
 * Builds the site as a folder that `node server.js` serves without anything beside it, in `.build/standalone`. Returns
 * the exit code.
 *
 * @throws Error when a file is missing that the server reads
 */
export async function buildStandalone(): Promise<number> {
  process.env.COUNTERPOINT_STANDALONE = "1";
  const code = await build();
  if (code === 0) assemble(join(root, ".next", "standalone"), join(root, standaloneFolder));
  return code;
}

/** Builds the standalone output unless it is there, of these sources. Throws when it cannot be built. */
export async function ensureStandalone(): Promise<void> {
  const stamp = join(root, standaloneFolder, ".build", "stamp.json");
  if (existsSync(stamp) && readFileSync(stamp, "utf8").includes(`"${computeRelease()}"`)) return;
  if ((await buildStandalone()) !== 0) {
    throw new Error("The standalone output could not be built; the lines above say why.");
  }
}

function assemble(output: string, folder: string) {
  rmSync(folder, { recursive: true, force: true });
  for (const path of traced) copy(join(output, path), join(folder, path));
  for (const path of unused) rmSync(join(folder, path), { recursive: true, force: true });
  const fonts = readdirSync(join(root, ".build")).filter((name) => name.startsWith("page-font-"));
  for (const path of [...files, ...fonts.map((name) => `.build/${name}`)]) copy(join(root, path), join(folder, path));
  writeFileSync(join(folder, "THIRD-PARTY-NOTICES.txt"), thirdPartyNotices(root));
}

function copy(source: string, target: string) {
  if (!existsSync(source)) throw new Error(`nothing was built at: ${source}`);
  mkdirSync(dirname(target), { recursive: true });
  cpSync(source, target, { recursive: true, dereference: false, verbatimSymlinks: true });
}

if (isMain(import.meta.url)) process.exitCode = await buildStandalone().catch(reportError);
