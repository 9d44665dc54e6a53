import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";
import { storyLookups } from "@/lib/story/story-lookups";
import { processWide } from "./process-wide";
import { allStories } from "./stories";

/** The weights that pages use. */
export const fontWeights = [400, 700] as const;

export type FontWeight = (typeof fontWeights)[number];

/** A font cut to the characters that the pages can show. */
export interface CutFont {
  readonly weight: FontWeight;
  /** The file's name in its address; it holds the hash of its bytes. */
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface CutFonts {
  editions: string | undefined;
  fonts: Promise<readonly CutFont[]>;
}

const cutFonts = processWide("fonts", (): CutFonts => ({ editions: undefined, fonts: Promise.resolve([]) }));

/** The fonts of the pages, cut once per set of editions: all characters of the stories and of the site's own words. */
export function pageFonts(): Promise<readonly CutFont[]> {
  const editions = allStories()
    .map((story) => story.edition)
    .join(" ");
  if (cutFonts.editions !== editions) {
    cutFonts.editions = editions;
    cutFonts.fonts = Promise.all(fontWeights.map(cut));
  }
  return cutFonts.fonts;
}

/** A font cut to the characters of the pages, as OpenType, which other programs read. */
export async function openTypeFont(weight: FontWeight): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await subsetFont(source(weight), charactersOf(weight), { targetFormat: "sfnt" }));
}

async function cut(weight: FontWeight): Promise<CutFont> {
  const bytes = new Uint8Array(await subsetFont(source(weight), charactersOf(weight), { targetFormat: "woff2" }));
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  return { weight, file: `text-${weight}-${hash}.woff2`, bytes };
}

/** The characters that stand in a weight: everything in the regular one, names and headings alone in the bold one. */
function charactersOf(weight: FontWeight): string {
  const texts = allStories().map((story) => {
    const { rows, places: _places, lists: _lists, ...head } = story;
    return JSON.stringify(weight === 700 ? [head, rows.terms, storyLookups(story).names] : [head, rows]);
  });
  return charactersIn([codeCharacters(), ...texts]);
}

function source(weight: FontWeight): Buffer {
  const require = createRequire(`${process.cwd()}/package.json`);
  return readFileSync(require.resolve(`@fontsource/pretendard/files/pretendard-latin-${weight}-normal.woff2`));
}

/** The characters of the site's own words, listed by the build; printable ASCII where nothing was built yet. */
function codeCharacters(): string {
  try {
    return readFileSync(".build/characters.txt", "utf8");
  } catch {
    return Array.from({ length: 95 }, (_, place) => String.fromCodePoint(32 + place)).join("");
  }
}

/** The distinct characters of texts, sorted, so that equal stories give equal fonts. */
export function charactersIn(texts: readonly string[]): string {
  return [...new Set(texts.flatMap((text) => [...text]))]
    .filter((character) => character >= " ")
    .sort()
    .join("");
}
