/**
 * Characters that readers cannot see, which turn texts round, break searches or hide words: control and format
 * characters, fillers, private-use characters, halves of surrogate pairs. Ordinary line breaks (LF, CRLF) are none.
 */
const hidden =
  "(?!\\r?\\n)[\\p{Cc}\\p{Co}\\p{Cs}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\p{Zl}\\p{Zp}\\u2800\\ufff9-\\ufffc]";

/** Scripts whose words never need a joiner, and marks of no script, so that a joiner beside them is a leftover. */
const unjoined = ["Latn", "Grek", "Cyrl", "Hang", "Hani", "Hira", "Kana", "Zinh", "Zyyy"]
  .map((script) => `\\p{scx=${script}}`)
  .join("");

/**
 * Where an invisible character is needed: joiners within words of other scripts (Persian, Hindi) and within emoji, and
 * the selectors that choose the form of an emoji or of a Han character.
 */
const needed = [
  `(?<=(?![${unjoined}])[\\p{L}\\p{M}])[\\u200c\\u200d](?=(?![${unjoined}])[\\p{L}\\p{M}])`,
  "(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}]\\ufe0f?)\\u200d(?=\\p{Extended_Pictographic})",
  "(?<=\\p{Extended_Pictographic})[\\ufe0e\\ufe0f]",
  "(?<=[0-9#*])\\ufe0f(?=\\u20e3)",
  "(?<=\\p{scx=Hani})[\\ufe00-\\ufe02\\u{e0100}-\\u{e01ef}]",
].join("|");

const anyHidden = new RegExp(hidden, "gu");
const neededOrHidden = new RegExp(`(?<needed>${needed})|${hidden}`, "gu");

/** The first character of a text that readers cannot see and do not need, as `U+202E`; undefined where there is none. */
export function firstInvisible(text: string): string | undefined {
  if (text.search(anyHidden) < 0) return undefined;
  for (const { 0: found, groups } of text.matchAll(neededOrHidden)) {
    if (groups?.needed === undefined) return `U+${hexOf(found).toUpperCase().padStart(4, "0")}`;
  }
  return undefined;
}

/** The text without what readers cannot see and do not need. */
export function withoutInvisible(text: string): string {
  return text.replaceAll(neededOrHidden, (_, kept?: string) => kept ?? "");
}

/** Writes what nobody sees, and line breaks, as escapes such as `\u202e`, so that a terminal shows them in one line. */
export function showInvisible(text: string): string {
  return text.replaceAll(new RegExp(`${hidden}|[\\r\\n]`, "gu"), (character) => {
    const hex = hexOf(character);
    return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
  });
}

function hexOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
}
