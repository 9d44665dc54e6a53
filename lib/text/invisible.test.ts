import fc from "fast-check";
import { expect, test } from "vitest";
import { firstInvisible, showInvisible, withoutInvisible } from "./invisible";

test.each([
  ["a right-to-left override", "a\u202eb", "U+202E"],
  ["an isolate", "\u2067a\u2069", "U+2067"],
  ["a left-to-right mark", "a\u200e", "U+200E"],
  ["an Arabic letter mark", "a\u061cb", "U+061C"],
  ["a zero-width space", "a\u200bb", "U+200B"],
  ["a word joiner", "a\u2060b", "U+2060"],
  ["a soft hyphen", "agree\u00adment", "U+00AD"],
  ["a byte order mark within", "a\ufeffb", "U+FEFF"],
  ["a line separator", "a\u2028b", "U+2028"],
  ["a paragraph separator", "a\u2029b", "U+2029"],
  ["a lone CR", "a\rb", "U+000D"],
  ["NUL", "a\u0000", "U+0000"],
  ["a control character of the second set", "a\u0085b", "U+0085"],
  ["a Hangul filler", "\u3164", "U+3164"],
  ["a half-width Hangul filler", "가\uffa0", "U+FFA0"],
  ["a blank Braille pattern", "\u2800", "U+2800"],
  ["a tag character", "a\u{e0041}", "U+E0041"],
  ["a private-use character", "\ue000", "U+E000"],
  ["a noncharacter", "a\uffff", "U+FFFF"],
  ["half a surrogate pair", "a\ud83d", "U+D83D"],
  ["an annotation anchor", "a\ufff9", "U+FFF9"],
  ["an object replacement", "a\ufffc", "U+FFFC"],
  ["a joiner between Latin letters", "a\u200db", "U+200D"],
  ["a non-joiner between Hangul", "가\u200c나", "U+200C"],
  ["a joiner at an end", "نامه\u200c", "U+200C"],
  ["a selector behind a letter", "a\ufe0f", "U+FE0F"],
  ["a selector within a number", "1\ufe0f0", "U+FE0F"],
])("%s is found and taken away", (_, text, name) => {
  expect(firstInvisible(text)).toBe(name);
  expect(firstInvisible(withoutInvisible(text))).toBeUndefined();
});

test.each([
  ["Korean, a line break of each kind, a dash", "나루 다툼\n둘\r\n셋 – “넷”"],
  ["a no-break space", "10\u00a0000"],
  ["Persian with its non-joiner", "نامه\u200cای"],
  ["Hindi with its joiner", "क्\u200dष"],
  ["an emoji of several people", "👩\u200d🚀 🏳\ufe0f\u200d🌈"],
  ["a keycap", "1\ufe0f\u20e3"],
  ["a Han character with its selector", "葛\u{e0100}"],
  ["a combining accent", "x\u0301"],
])("%s is left", (_, text) => {
  expect(firstInvisible(text)).toBeUndefined();
  expect(withoutInvisible(text)).toBe(text);
});

const texts = fc.array(
  fc.constantFrom(..."a나م🚀\n\r\u202e\u200d\u200c\ufe0f\u2028\u0301\ufeff\u0000", "葛\u{e0100}", "\u{e0041}", "\r\n"),
  { maxLength: 12 },
);

test("what is shown is one line, and holds nothing that nobody sees but what is needed", () => {
  const property = fc.property(texts, (pieces) => {
    expect(showInvisible(pieces.join(""))).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{Default_Ignorable_Code_Point}]/u);
  });
  fc.assert(property, { seed: 202, numRuns: 2000 });
});

test("what nobody sees can be taken away from any text, and nothing else goes", () => {
  const property = fc.property(texts, (pieces) => {
    const text = pieces.join("");
    const visible = withoutInvisible(text);
    expect(firstInvisible(visible)).toBeUndefined();
    expect(withoutInvisible(visible)).toBe(visible);
    expect(visible === text).toBe(firstInvisible(text) === undefined);
  });
  fc.assert(property, { seed: 203, numRuns: 2000 });
});
