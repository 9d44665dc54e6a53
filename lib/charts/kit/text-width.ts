const wide = /[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff01-\uff60\uffe0-\uffe6]/;

/**
 * Advance widths in em of a neo-grotesque, of each class that of its wide letters in the fonts of pages and embeds; the
 * first class that matches counts.
 */
const classes: readonly (readonly [RegExp, number])[] = [
  [/\p{M}|[\u200b-\u200f]/u, 0],
  [wide, 1],
  [/[1]/, 0.48],
  [/[0-9+=<>~]/, 0.62],
  [/[ .,:;'!|ijlI·‘’\u00a0]/, 0.27],
  [/[()[\]{}/\\ftrJ"“”-]/, 0.38],
  [/[mM@%]/, 0.86],
  [/[w]/, 0.79],
  [/[W—…]/, 0.96],
  [/[–]/, 0.5],
  [/[ABCDGHKNOQRUV&]/, 0.72],
  [/[A-Z$€£¥]/, 0.65],
  [/[bdghnopqu]/, 0.59],
  [/[\u0020-\u024f]/, 0.56],
  [/\p{Extended_Pictographic}/u, 1.2],
];

const otherWidth = 0.7;
const boldFactor = 1.06;

/** A page measures the same few hundred characters thousands of times. */
const advances = new Map<string, number>();

function advance(character: string): number {
  const known = advances.get(character);
  if (known !== undefined) return known;
  const found = classes.find(([pattern]) => pattern.test(character))?.[1] ?? otherWidth;
  advances.set(character, found);
  return found;
}

/**
 * Estimates how wide a line of text is drawn; the same on a server, which measures nothing, and in a browser. It errs
 * on the wide side: Hangul and other full-width characters count 1 em.
 *
 * @param text one line, in any script
 * @param size font size in px
 * @param bold whether it is set in a semibold or bold weight
 * @returns the width in px
 */
export function textWidth(text: string, size: number, bold = false): number {
  return extend(0, text) * size * (bold ? boldFactor : 1);
}

/** The width in em of a line that had a width in em before a text was added. */
function extend(em: number, text: string): number {
  let sum = em;
  for (const character of text) sum += advance(character);
  return sum;
}

/** Estimates the width in px of the longest of some lines; 0 without lines. */
export function widestLine(lines: readonly string[], size: number, bold = false): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, size, bold)));
}

/**
 * Breaks a text into lines: at spaces first, as `word-break: keep-all` does for Korean, and inside a word only where
 * the word alone is longer than a line. A text that needs more lines ends with an ellipsis.
 *
 * @param text the text; runs of white space count as one space
 * @param size font size in px
 * @param maxWidth width of a line in px; a line holds at least one character, however narrow it is
 * @param maxLines maximum number of lines, 1 or more
 * @returns the lines, from the top; none for an empty text
 */
export function wrapText(
  text: string,
  size: number,
  maxWidth: number,
  maxLines: number,
  bold = false,
): readonly string[] {
  const fits = (em: number) => em * size * (bold ? boldFactor : 1) <= maxWidth;
  const lines: string[] = [];
  let line = "";
  // Grows with the line: measuring it anew for each word would take the square of its length.
  let em = 0;
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const added = line === "" ? word : ` ${word}`;
    const longer = extend(em, added);
    if (fits(longer)) {
      line += added;
      em = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = breakWord(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
    em = extend(0, line);
  }
  if (line !== "") lines.push(line);
  if (lines.length <= maxLines) return lines;
  const shown = lines.slice(0, maxLines);
  return [...shown.slice(0, -1), withEllipsis(shown.at(-1) ?? "", fits)];
}

/** The pieces of a word that fit into a line each, broken behind a dash if it has one; the word alone if it fits. */
function breakWord(word: string, fits: (em: number) => boolean): string[] {
  if (fits(extend(0, word))) return [word];
  const parts: string[] = [];
  for (const part of word.split(/(?<=[–-])/)) {
    const joined = (parts.at(-1) ?? "") + part;
    if (parts.length > 0 && fits(extend(0, joined))) parts[parts.length - 1] = joined;
    else parts.push(part);
  }
  return parts.flatMap((part) => breakAnywhere(part, fits));
}

function breakAnywhere(word: string, fits: (em: number) => boolean): string[] {
  const pieces: string[] = [];
  let piece = "";
  let em = 0;
  for (const character of word) {
    const longer = extend(em, character);
    if (piece !== "" && !fits(longer)) {
      pieces.push(piece);
      piece = character;
      em = extend(0, character);
      continue;
    }
    piece += character;
    em = longer;
  }
  return [...pieces, piece];
}

function withEllipsis(line: string, fits: (em: number) => boolean): string {
  const characters = [...line];
  while (characters.length > 1 && !fits(extend(0, `${characters.join("").trimEnd()}…`))) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}
