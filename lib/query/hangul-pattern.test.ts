import { assemble, disassemble } from "es-hangul";
import fc from "fast-check";
import { expect, test } from "vitest";
import { foldText } from "./fold-text";
import { hangulPattern, isHangulPattern } from "./hangul-pattern";

const found = (text: string, word: string, isOpen: boolean) => new RegExp(hangulPattern(word, isOpen)).exec(text)?.[0];

test.each([
  ["나룻배", "ㄴㄹㅂ", "나룻배"],
  ["나룻배", "ㄹㅂ", "룻배"],
  ["나룻배", "나ㄹ", "나룻"],
  ["나룻배", "너ㄹ", undefined],
  ["너루 나루", "나ㄹ", "나루"],
  ["나 룻배", "ㄴㄹ", undefined],
  ["ㅋㅋ", "ㅋㅋ", "ㅋㅋ"],
  ["갑시", "ㅄ", undefined],
  ["바시", "ㅄ", "바시"],
  ["", "ㅋ", undefined],
  ["a.b-c", "a.b-c", "a.b-c"],
  ["axb", "a.b", undefined],
  ["소프트", "솦", undefined],
])("in %s, the complete word %s finds %s", (text, word, part) => {
  expect(found(text, word, false)).toBe(part);
});

test.each([
  ["소프트", "소", "소"],
  ["손정의", "소", "손"],
  ["소프트", "솦", "소프"],
  ["소프트", "소픝", "소프트"],
  ["솔라", "솦", undefined],
  ["수프", "솦", undefined],
  ["과학", "고", "과"],
  ["위원회", "우", "위"],
  ["의회", "으", "의"],
  ["닭", "달", "닭"],
  ["달걀", "닭", "달걀"],
  ["닭", "닭", "닭"],
  ["각시", "갃", "각시"],
  ["가까이", "갂", "가까"],
  ["있다", "이", "있"],
  ["이쑤시개", "있", "이쑤"],
  ["머스크", "ㅁㅅㅋ", "머스크"],
  ["머스크", "ㅁ스", "머스"],
  ["무서운", "우", "운"],
])("in %s, the word %s that may go on finds %s", (text, word, part) => {
  expect(found(text, word, true)).toBe(part);
});

test("a word is found at each key with which a keyboard types it", () => {
  const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code));
  const property = fc.property(fc.array(syllable, { minLength: 1, maxLength: 4 }), (syllables) => {
    const word = syllables.join("");
    const keys = [...disassemble(word)];
    for (let typed = 1; typed <= keys.length; typed++) {
      const state = foldText(assemble(keys.slice(0, typed)));
      expect(found(word, state, true), `${word} ${state}`).toBe(word.slice(0, found(word, state, true)?.length));
      expect(found(word, state, true), `${word} ${state}`).toBeDefined();
    }
  });
  fc.assert(property, { seed: 21, numRuns: 2000 });
});

test("every syllable is found by the consonant with which it begins", () => {
  for (let code = 0xac00; code <= 0xd7a3; code++) {
    const syllable = String.fromCharCode(code);
    expect(found(syllable, foldText(syllable.normalize("NFD").charAt(0)), false)).toBe(syllable);
  }
});

test("only consonants and the end of a search match more than themselves", () => {
  expect([isHangulPattern("소프트", false), isHangulPattern("ferry", true), isHangulPattern("프b", true)]).toEqual([
    false,
    false,
    false,
  ]);
  expect([isHangulPattern("ㅅ", false), isHangulPattern("소프트", true)]).toEqual([true, true]);
});
