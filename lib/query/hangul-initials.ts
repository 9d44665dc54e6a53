/** The consonants that can begin a Hangul syllable, in the order of Unicode, as single letters. */
const initials = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

/** Two consonants that a keyboard may join into one letter, which begins no syllable. */
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

const firstSyllable = 0xac00;
const syllablesPerInitial = 588;
const firstConjoining = 0x1100;

/** Each Hangul syllable of a text in NFC as its initial consonant, all else as it is; the length stays the same. */
export function initialsOf(text: string): string {
  return text.replace(
    /[가-힣]/g,
    (letter) => initials[Math.floor((letter.charCodeAt(0) - firstSyllable) / syllablesPerInitial)] ?? letter,
  );
}

/** Writes the consonants of a searched text, also joined or conjoining ones (U+1100 to U+1112), as single letters. */
export function separateInitials(text: string): string {
  return text
    .replace(/[\u1100-\u1112]/g, (letter) => initials[letter.charCodeAt(0) - firstConjoining] ?? letter)
    .replace(/[ㄳㄵㄶㄺ-ㅀㅄ]/g, (letter) => joined[letter] ?? letter);
}

/** Whether a text has a consonant that matches syllables. */
export function hasInitials(text: string): boolean {
  return /[ㄱ-ㅎ]/.test(text);
}

/**
 * The index at which a text in NFC contains a searched text with consonants: a consonant matches each syllable that
 * begins with it, a syllable matches itself. -1 where there is none.
 *
 * @param textInitials what {@link initialsOf} gives for the text
 */
export function indexOfInitials(text: string, textInitials: string, searched: string, from = 0): number {
  const pattern = initialsOf(searched);
  for (let at = textInitials.indexOf(pattern, from); at >= 0; at = textInitials.indexOf(pattern, at + 1)) {
    if (fits(text, searched, pattern, at)) return at;
  }
  return -1;
}

function fits(text: string, searched: string, pattern: string, at: number): boolean {
  // Only syllables differ from their pattern, and they have to be in the text as they are.
  for (let index = 0; index < searched.length; index++)
    if (searched[index] !== pattern[index] && searched[index] !== text[at + index]) return false;
  return true;
}
