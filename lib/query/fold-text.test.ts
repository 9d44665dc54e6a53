import fc from "fast-check";
import { expect, test } from "vitest";
import { foldText, letterOffsets } from "./fold-text";

test.each([
  ["Ferry", "ferry"],
  ["ＦｅｒｒｙＡＩ　４０", "ferryai 40"],
  ["oﬃce ﬁrst", "office first"],
  ["ﾌｪﾘｰ ｶﾞﾚｰｼﾞ", "フェリー ガレージ"],
  ["ﾡￂﾤ ﾱﾲ", "가ㄴ ㅁㅂ"],
  ["① ⑳ Ⅳ ㊀", "1 20 iv 一"],
  ["㈜나룻배 ㉠ ㉮", "(주)나룻배 ㄱ 가"],
  ["㎿ ㎡ CO₂ m² ℡ №", "mw m2 co2 m2 tel no"],
  ["½ 2½ ⅓ １¼", "1/2 2 1/2 1/3 1 1/4"],
  ["$500² 974억¹ 10¹² ４０²", "$500² 974억¹ 10¹² 40²"],
  ["＄９７．４Ｂ ￦５", "$97.4b ₩5"],
  ["나룻배".normalize("NFD"), "나룻배"],
  ["ㅁㅅㅋ ㄳ ㅏ", "ㅁㅅㅋ ㄳ ㅏ"],
  ["가ㄳ ㄱㅏ", "가ㄳ ㄱㅏ"],
  ["\u1102\u110d \u11ab \u1161", "ㄴㅉ ㄴ ㅏ"],
  ["cafe\u0301 CAFÉ", "café café"],
  ["d´or", "d´or"],
  ["ΟΔΟΣ", "οδοσ"],
])("%s folds to %s", (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

const pieces = fc.constantFrom(
  ...["a", "B", "Ａ", "４", "5", "½", "²", "①", "ﬁ", "ﾌ", "ﾞ", "ｶ", "ﾡ", "ￂ", "ﾤ", "나", "룻", "ㄴ", "ㄳ", "\u1102"],
  ...[
    "\u1161",
    "\u11ab",
    "e\u0301",
    "é",
    "İ",
    "ſ",
    "´",
    " ",
    "　",
    "Σ",
    "㈜",
    "㎿",
    "\u0301",
    "𝟗",
    "😀",
    "$",
    ".",
    "억",
  ],
);
const text = fc.oneof(
  fc.array(pieces, { maxLength: 10 }).map((each) => each.join("")),
  fc.string({ unit: "grapheme", maxLength: 8 }),
);

test("a text that is folded stays as it is", () => {
  const property = fc.property(text, (given) => {
    expect(foldText(foldText(given))).toBe(foldText(given));
  });
  fc.assert(property, { seed: 31, numRuns: 5000 });
});

test("the canonical forms of a text fold to the same", () => {
  const property = fc.property(text, (given) => {
    expect(foldText(given.normalize("NFD"))).toBe(foldText(given));
    expect(foldText(given.normalize("NFC"))).toBe(foldText(given));
  });
  fc.assert(property, { seed: 32, numRuns: 5000 });
});

test("full-width ASCII folds to what ASCII folds to", () => {
  const printable = fc.string({ unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)) });
  const property = fc.property(printable, (given) => {
    const wide = given.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    expect(foldText(wide)).toBe(foldText(given));
  });
  fc.assert(property, { seed: 33, numRuns: 1000 });
});

test("the offsets of letters cut a text and its folded form into the same parts", () => {
  const property = fc.property(text, (given) => {
    const offsets = letterOffsets(given);
    expect(offsets.at(-1)).toEqual({ text: given.length, folded: foldText(given).length });
    for (const [index, { text: start, folded }] of offsets.entries()) {
      const end = offsets[index + 1];
      if (end) expect(end.text).toBeGreaterThan(start);
      if (end) expect(foldText(given).slice(folded, end.folded).length).toBeGreaterThan(0);
    }
  });
  fc.assert(property, { seed: 34, numRuns: 3000 });
});
