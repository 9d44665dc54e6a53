import fc from "fast-check";
import { expect, test } from "vitest";
import { indexOfInitials, initialsOf, separateInitials } from "./hangul-initials";

test("syllables become their initial consonants, all else stays", () => {
  expect(initialsOf("까마귀 Ferry 힣ㅏㄱ 2호")).toBe("ㄲㅁㄱ Ferry ㅎㅏㄱ 2ㅎ");
});

test("joined and conjoining consonants are written one by one", () => {
  expect(separateInitials("ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄ")).toBe("ㄱㅅㄴㅈㄴㅎㄹㄱㄹㅁㄹㅂㄹㅅㄹㅌㄹㅍㄹㅎㅂㅅ");
  expect(separateInitials("\u1100\u1112\u1101ㄲㅆ가")).toBe("ㄱㅎㄲㄲㅆ가");
});

test("every syllable is found by the consonant with which its conjoining letters begin, in a text of the same length", () => {
  const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code));
  const property = fc.property(fc.array(syllable, { minLength: 1, maxLength: 5 }), (syllables) => {
    const text = syllables.join("");
    const consonants = separateInitials(syllables.map((each) => each.normalize("NFD").charAt(0)).join(""));
    expect(initialsOf(text)).toBe(consonants);
    expect(indexOfInitials(`x${text}`, initialsOf(`x${text}`), consonants)).toBe(1);
  });
  fc.assert(property, { seed: 19, numRuns: 2000 });
});

test.each([
  ["나룻배", "ㄴㄹㅂ", 0],
  ["나룻배", "ㄹㅂ", 1],
  ["나룻배", "나ㄹ", 0],
  ["나룻배", "너ㄹ", -1],
  ["너루 나루", "나ㄹ", 3],
  ["나 룻배", "ㄴㄹ", -1],
  ["ㅋㅋ", "ㅋㅋ", 0],
  ["", "ㅋ", -1],
])("in %s, %s is at %d", (text, searched, at) => {
  expect(indexOfInitials(text, initialsOf(text), searched)).toBe(at);
});
