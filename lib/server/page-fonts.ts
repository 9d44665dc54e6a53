import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";
import { storyLookups } from "@/lib/story/story-lookups";
import { processWide } from "./process-wide";
import { allStories } from "./stories";

/** The weights that pages use. */
export const fontWeights = [400, 700] as const;

export type FontWeight = (typeof fontWeights)[number];

/** A font subset to the characters that pages can show. */
export interface FontSubset {
  readonly weight: FontWeight;
  /** The file's name in its address; contains a hash of its bytes. */
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface FontSubsets {
  editions: string | undefined;
  fonts: Promise<readonly FontSubset[]>;
}

const subsets = processWide("fonts", (): FontSubsets => ({ editions: undefined, fonts: Promise.resolve([]) }));

/** The fonts of the pages, subset to the characters of the stories and the site's own texts; once per set of editions. */
export function pageFonts(): Promise<readonly FontSubset[]> {
  const editions = allStories()
    .map((story) => story.edition)
    .join(" ");
  if (subsets.editions !== editions) {
    subsets.editions = editions;
    subsets.fonts = Promise.all(fontWeights.map(subset)).catch((error: unknown) => {
      // The next request tries again.
      subsets.editions = undefined;
      throw error;
    });
  }
  return subsets.fonts;
}

async function subset(weight: FontWeight): Promise<FontSubset> {
  const cut =
    builtFont(weight) ?? (await subsetFont(fontSource(weight), charactersOf(weight), { targetFormat: "woff2" }));
  const bytes = new Uint8Array(cut);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  return { weight, file: `text-${weight}-${hash}.woff2`, bytes };
}

/**
 * The path at which a build keeps the font of a weight for the stories as they are: cutting both takes more than a second
 * of each start. The name holds a hash of what decides the bytes, so a correction with new characters has another.
 */
export function builtFontFile(weight: FontWeight): string {
  const hash = createHash("sha256").update(fontSource(weight)).update(charactersOf(weight)).digest("hex").slice(0, 12);
  return `.build/page-font-${weight}-${hash}.woff2`;
}

function builtFont(weight: FontWeight): Buffer | undefined {
  const file = builtFontFile(weight);
  return existsSync(file) ? readFileSync(file) : undefined;
}

/** The characters of a weight: everything for regular, names and headings only for bold. */
function charactersOf(weight: FontWeight): string {
  const texts = allStories().map((story) => {
    const { rows, rowIndexes: _rowIndexes, lists: _lists, written: _written, ...head } = story;
    return JSON.stringify(weight === 700 ? [head, rows.terms, storyLookups(story).names] : [head, rows]);
  });
  return charactersIn([codeCharacters(), ...texts]);
}

function fontSource(weight: FontWeight): Buffer {
  const require = createRequire(`${process.cwd()}/package.json`);
  return readFileSync(require.resolve(`@fontsource/pretendard/files/pretendard-latin-${weight}-normal.woff2`));
}

/** The characters of the site's own texts, listed by the build; in tests, which need none, printable ASCII. */
function codeCharacters(): string {
  try {
    return readFileSync(".build/characters.txt", "utf8");
  } catch (error) {
    if (process.env.NODE_ENV === "production") throw error;
    return Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join("");
  }
}

/** The distinct printable characters of texts, sorted so that equal stories give equal fonts. */
export function charactersIn(texts: readonly string[]): string {
  return [...new Set(texts.flatMap((text) => [...text]))]
    .filter((character) => character >= " ")
    .sort()
    .join("");
}
