import { closeSync, openSync, readSync, statSync } from "node:fs";
import { join } from "node:path";

/** The font family of pictures. */
export const pictureFont = "Pretendard";

/** Thrown when a picture would lack its text. */
class MissingFonts extends Error {
  override readonly name = "MissingFonts";
}

/** The files of the fonts of pictures, relative to the project's folder, as `scripts/build-pictures.ts` writes them. */
export const pictureFontFiles = [".build/picture-400.ttf", ".build/picture-700.ttf"] as const;

/**
 * The paths of the fonts of pictures, which the renderer reads anew for every picture: without them it leaves out text
 * and says nothing.
 *
 * @throws MissingFonts when a file is missing or incomplete
 */
export function pictureFonts(): readonly string[] {
  return pictureFontFiles.map((file) => {
    const path = join(/* turbopackIgnore: true */ process.cwd(), file);
    if (isWhole(path)) return path;
    throw new MissingFonts(
      `Pictures cannot be made, because a font of theirs is missing or incomplete: ${path}. Bring back this file of the build, or run \`npm run build\`.`,
    );
  });
}

/** The first four bytes of a font with TrueType outlines. */
const trueType = 0x0001_0000;

/** Whether a file is a font that reaches to the end of its last table (OpenType 1.9, table directory). */
function isWhole(path: string): boolean {
  try {
    const file = openSync(/* turbopackIgnore: true */ path, "r");
    try {
      const head = Buffer.alloc(4096);
      readSync(file, head);
      const tables = Array.from({ length: head.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
      const ends = tables.map((entry) => head.readUInt32BE(entry + 8) + head.readUInt32BE(entry + 12));
      return head.readUInt32BE(0) === trueType && ends.length > 0 && statSync(path).size >= Math.max(...ends);
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}
