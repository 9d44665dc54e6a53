/** The consonants and vowels of Hangul syllables in the order of Unicode, as the letters of a keyboard. */
const initials = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const vowels = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
const finals = ["", ..."ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"];

/** Two consonants that a keyboard joins into one letter. */
const joined: Readonly<Record<string, string>> = {
  ㄳ: "ㄱㅅ",
  ㄵ: "ㄴㅈ",
  ㄶ: "ㄴㅎ",
  ㄺ: "ㄹㄱ",
  ㄻ: "ㄹㅁ",
  ㄼ: "ㄹㅂ",
  ㄽ: "ㄹㅅ",
  ㄾ: "ㄹㅌ",
  ㄿ: "ㄹㅍ",
  ㅀ: "ㄹㅎ",
  ㅄ: "ㅂㅅ",
};

/** What a vowel can become by one more key. */
const grown: Readonly<Record<string, string>> = { ㅗ: "ㅘㅙㅚ", ㅜ: "ㅝㅞㅟ", ㅡ: "ㅢ" };

const firstSyllable = 0xac00;

/**
 * The source of a regular expression for a word in a folded text. A consonant matches each syllable that begins with it,
 * also where the keyboard joined two of them. All else matches itself.
 *
 * @param isOpen whether the word may not be complete, because the search ends with it: its last syllable then matches
 * whatever the keyboard (Dubeolsik) can make of it. Its final consonant may begin the next syllable: while 소프트 is typed,
 * 소, 솦, 소프 and 소픝 match it.
 */
export function hangulPattern(word: string, isOpen: boolean): string {
  const letters = [...word.replace(/[ㄳㄵㄶㄺ-ㅀㅄ]/g, (letter) => joined[letter] ?? letter)];
  const last = letters.length - 1;
  return letters
    .map((letter, index) => {
      if (isOpen && index === last && isSyllable(letter)) return openSyllable(letter);
      const initial = initials.indexOf(letter);
      return initial < 0 ? escapeLetter(letter) : `[${letter}${syllables(initial)}]`;
    })
    .join("");
}

/** Whether a word may match other texts than itself: it has consonants, or is not complete and ends with a syllable. */
export function isHangulPattern(word: string, isOpen: boolean): boolean {
  return /[ㄱ-ㅎ]/.test(word) || (isOpen && isSyllable(word.at(-1) ?? ""));
}

function isSyllable(letter: string): boolean {
  return /^[가-힣]$/.test(letter);
}

function openSyllable(syllable: string): string {
  const code = syllable.charCodeAt(0) - firstSyllable;
  const final = code % finals.length;
  const vowel = Math.floor(code / finals.length) % vowels.length;
  const initial = Math.floor(code / finals.length / vowels.length);
  if (final === 0) {
    const ranges = [...`${vowels[vowel]}${grown[vowels[vowel] ?? ""] ?? ""}`].map((each) => {
      const start = at(initial, vowels.indexOf(each), 0);
      return range(start, start + finals.length - 1);
    });
    return `[${ranges.join("")}]`;
  }
  const consonant = finals[final] ?? "";
  const kept = joined[consonant]?.[0] ?? "";
  const moved = joined[consonant]?.[1] ?? consonant;
  const same = finals.flatMap((each, index) =>
    each === consonant || joined[each]?.startsWith(consonant) ? String.fromCharCode(at(initial, vowel, index)) : [],
  );
  const next = initials.indexOf(moved);
  const before = String.fromCharCode(at(initial, vowel, finals.indexOf(kept)));
  return `(?:${before}[${syllables(next)}]|[${same.join("")}])`;
}

/** The code of a syllable. */
function at(initial: number, vowel: number, final: number): number {
  return firstSyllable + (initial * vowels.length + vowel) * finals.length + final;
}

/** All syllables that begin with a consonant. */
function syllables(initial: number): string {
  return range(at(initial, 0, 0), at(initial + 1, 0, 0) - 1);
}

function range(first: number, last: number): string {
  return `${String.fromCharCode(first)}-${String.fromCharCode(last)}`;
}

function escapeLetter(letter: string): string {
  return letter.replace(/[\\^$.*+?()[\]{}|/-]/, "\\$&");
}
