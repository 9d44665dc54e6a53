import fc from "fast-check";
import { expect, test } from "vitest";
import { foldText } from "./fold-text";
import { searchMarks } from "./search-marks";

const marked = (text: string, search: string) =>
  searchMarks(text, search).map(({ start, end }) => text.slice(start, end));

test.each<[text: string, search: string, parts: string[]]>([
  ["The Ferry bid", "ferry", ["Ferry"]],
  ["The Ferry bid for a ferry", "FERRY the", ["The", "Ferry", "ferry"]],
  ["The Ferry bid", '"ferry bid"', ["Ferry bid"]],
  ["The Ferry bid", "boat", []],
  ["The Ferry bid", "", []],
  ["The Ferry bid", '""', []],
  ["비영리 법인", "영리", ["영리"]],
  ["나룻배 노래", "ㄴㄹ", ["나룻", "노래"]],
  ["나룻배 노래", "노ㄹ", ["노래"]],
  ["나룻배".normalize("NFD"), "룻", ["룻".normalize("NFD")]],
  ["나룻배".normalize("NFD"), "ㄴㄹ", ["나룻".normalize("NFD")]],
  ["나룻배", "룻".normalize("NFD"), ["룻"]],
  ["cafe\u0301 au lait", "café", ["cafe\u0301"]],
  ["ＦＥＲＲＹ bid", "ferry", ["ＦＥＲＲＹ"]],
  ["The oﬃce", "office", ["oﬃce"]],
  ["The oﬃce", "off", ["oﬃ"]],
  ["ｶﾞﾚｰｼﾞ ferry", "ガ", ["ｶﾞ"]],
  ["the ① ferry ½", "1 ferry", ["①", "ferry", "½"]],
  ["소프트 손", "솦", ["소프"]],
  ["소프트 손", "소", ["소", "손"]],
  ["İstanbul ferry", "ferry", ["ferry"]],
  ["up to $97.4 billion", "97.4B", ["$97.4 billion"]],
  ["최대 974억 달러", "97.4 billion", ["974억 달러"]],
  ["974억 달러와 97.4억 달러", "$97.4bn", ["974억 달러"]],
  ["974억 원", "$97.4bn", []],
  ["1,200 MW", "1200", ["1,200"]],
  ["97.4 percent", "97.4B", []],
  ["aaa", "aa", ["aa"]],
  ["ferryferry", "ferry", ["ferryferry"]],
  ["a ferry", "fer err", ["ferr"]],
])("in %j, %j marks %j", (text, search, parts) => {
  expect(marked(text, search)).toEqual(parts);
});

test("marks lie in the text, in order, apart from each other, and fold to what was searched", () => {
  const letters = fc.constantFrom(...'abAB 나룻배ㄴ가İé\u0301\u1102\u1161\u11ab$1,.억조bn"ＡﬁｶﾞﾡￂﾤÅ½²①㈜');
  const text = fc.array(letters, { maxLength: 14 }).map((each) => each.join(""));
  const property = fc.property(text, text, (shown, search) => {
    let before = -1;
    for (const { start, end } of searchMarks(shown, search)) {
      expect(start).toBeGreaterThan(before);
      expect(end).toBeGreaterThan(start);
      before = end;
    }
    expect(before).toBeLessThanOrEqual(shown.length);
  });
  fc.assert(property, { seed: 61, numRuns: 3000 });
});

test("a word is marked wherever it occurs, however it is composed", () => {
  const words = fc.constantFrom("가람", "나루", "Ferry", "é", "배");
  const form = fc.constantFrom("NFC", "NFD");
  const property = fc.property(words, words, form, form, (word, other, shownForm, searchForm) => {
    fc.pre(!foldText(other).includes(foldText(word)));
    const shown = `${other} ${word} ${other}`.normalize(shownForm);
    expect(marked(shown, word.normalize(searchForm))).toEqual([word.normalize(shownForm)]);
  });
  fc.assert(property, { seed: 62, numRuns: 300 });
});
