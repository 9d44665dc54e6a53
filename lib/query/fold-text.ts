import { looseLetters } from "./loose-letters";

/** Marks, vowels and final consonants that join the letter before them, also in their half-width forms. */
const joining = String.raw`[\p{M}\u1160-\u11ff\uff9e\uff9f\uffa3\uffa5\uffa6\uffa9-\uffb0\uffb4\uffc2-\uffdc]`;

/** Letters that only their case can fold, each by itself: ASCII and Hangul syllables. */
const plain = String.raw`\0-\x7f가-힣`;

const everyLetter = new RegExp(`.${joining}*`, "gsu");
const plainText = new RegExp(`^[${plain}]*$`);
const otherLetters = new RegExp(`[^${plain}]${joining}*|[${plain}]${joining}+`, "gu");

/**
 * Brings text into the form in which searches and filters compare: compatibility forms as what they stand for (NFKC,
 * UAX #15), in lower case. So full-width letters are ASCII, ligatures their letters, circled digits digits, and half-width
 * kana and jamo kana and jamo. Jamo that form no syllable are the letters of a keyboard (U+3131 to U+3163), and a fraction
 * has a slash: `2½` is `2 1/2`. Raised digits behind a number or a Korean word stay as they are, since they may mark a
 * footnote and are no part of what precedes them.
 */
export function foldText(text: string): string {
  if (plainText.test(text)) return text.toLowerCase();
  return text.replace(otherLetters, (letter, offset: number) => foldLetter(letter, before(text, offset))).toLowerCase();
}

/**
 * Where the letters of a text, with all that joins them, begin in the text and in its folded form; the last entry is the
 * end of both. Offsets are in UTF-16 units.
 */
export function letterOffsets(text: string): readonly { readonly text: number; readonly folded: number }[] {
  const offsets = [{ text: 0, folded: 0 }];
  let folded = 0;
  for (const { 0: letter, index } of text.matchAll(everyLetter)) {
    folded += foldLetter(letter, before(text, index)).length;
    offsets.push({ text: index + letter.length, folded });
  }
  return offsets;
}

function before(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - 4), offset);
}

/** Slashes of fractions, as NFKC writes them. */
const fractionSlash = "\u2044";

function foldLetter(letter: string, before: string): string {
  if (isFootnote(letter, before)) return letter;
  // NFKC would make conjoining jamo of the letters of a keyboard, and then syllables that nobody typed.
  const folded = letter.replace(/[^\u3131-\u318e]+/g, (part) => part.normalize("NFKC"));
  // A spacing accent would become a space, and split a word.
  if (/^ \p{M}/u.test(folded)) return letter.normalize("NFC").toLowerCase();
  const split = folded.includes(fractionSlash) && /\p{Nd}$/u.test(before) ? ` ${folded}` : folded;
  return looseLetters(split.replaceAll(fractionSlash, "/").toLowerCase().normalize("NFC"));
}

function isFootnote(letter: string, before: string): boolean {
  return /^[²³¹⁰⁴-⁹]$/.test(letter) && /[\p{Nd}²³¹⁰⁴-⁹가-힣ㄱ-ㅣ\u1100-\u11ff]$/u.test(before);
}
