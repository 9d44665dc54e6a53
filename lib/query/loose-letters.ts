const first = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const last = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
const vowels = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";

/** Conjoining jamo from the first of a block on (Unicode, Hangul Jamo), in the order of the letters that they look like. */
const blocks = [
  { start: 0x1100, letters: first },
  { start: 0x1161, letters: vowels },
  { start: 0x11a8, letters: last },
];

/** A text in NFC with conjoining jamo that form no syllable as the letters that a keyboard types. */
export function looseLetters(text: string): string {
  return text.replace(/[\u1100-\u11ff]/g, (jamo) => {
    const code = jamo.charCodeAt(0);
    const found = blocks.map(({ start, letters }) => letters[code - start]).find((letter) => letter !== undefined);
    return found ?? jamo;
  });
}
