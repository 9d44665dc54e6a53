import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { builtFontFile, pageFonts } from "@/lib/server/page-fonts";
import { InvalidData } from "@/lib/server/read-story";
import { isMain, root } from "./run";

/** Keeps the fonts of pages, cut to the stories as they are, for the server to start with; after `buildCharacters`. */
export async function buildPageFonts(): Promise<void> {
  const folder = join(root, ".build");
  for (const name of readdirSync(folder).filter((each) => each.startsWith("page-font-"))) rmSync(join(folder, name));
  try {
    for (const { weight, bytes } of await pageFonts()) writeFileSync(join(root, builtFontFile(weight)), bytes);
  } catch (error) {
    // A build needs no stories; the server says what is wrong with them, and cuts the fonts itself.
    if (!(error instanceof InvalidData)) throw error;
  }
}

if (isMain(import.meta.url)) await buildPageFonts();
