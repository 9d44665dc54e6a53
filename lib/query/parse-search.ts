import { numberAt } from "./amounts-in";
import { foldText } from "./fold-text";
import { hangulPattern, isHangulPattern } from "./hangul-pattern";

/** A part of a search, of which a row must hold every one; `text` is folded. */
export type SearchTerm =
  | { readonly kind: "text"; readonly text: string }
  /** Matches more than its own letters: consonants are those of syllables, and the syllable at the end may grow. */
  | { readonly kind: "pattern"; readonly text: string; readonly pattern: string }
  /** Found as it is written, and wherever the same number is stated in another way. */
  | { readonly kind: "number"; readonly text: string; readonly value: number; readonly currency: string | null };

/**
 * Splits a search into its terms: words, numbers with their units and currencies ("97.4 billion", "1조 3000억 달러"),
 * and texts in quotation marks, which are taken as they are. A quotation mark that is not closed reaches to the end.
 */
export function parseSearch(search: string): readonly SearchTerm[] {
  const text = foldText(search).replace(/\s+/g, " ").trim();
  // A reader may still be typing what the search ends with.
  const wordTerm = (word: string, end: number): SearchTerm => {
    const isOpen = end === text.length;
    if (!isHangulPattern(word, isOpen)) return { kind: "text", text: word };
    return { kind: "pattern", text: word, pattern: hangulPattern(word, isOpen) };
  };
  const terms = new Map<string, SearchTerm>();
  const add = (term: SearchTerm) => term.text !== "" && terms.set(`${term.kind} ${term.text}`, term);
  let index = 0;
  while (index < text.length) {
    const quoted = startAt(/["“”]([^"“”]*)/y, text, index);
    if (quoted) {
      const end = index + quoted[0].length;
      const content = (quoted[1] ?? "").trim();
      add(end < text.length ? { kind: "text", text: content } : wordTerm(content, end));
      // The closing mark is stepped over; at the end of the text there may be none.
      index = end + 1;
      continue;
    }
    const number = numberAt(text, index);
    const length = number ? number.end - number.start : (startAt(/[^\s"“”]+/y, text, index)?.[0].length ?? 0);
    const word = text.slice(index, index + length);
    if (number) add({ kind: "number", text: word, value: number.value, currency: number.currency });
    else add(wordTerm(word, index + length));
    index += Math.max(length, 1);
  }
  return [...terms.values()];
}

function startAt(form: RegExp, text: string, index: number): RegExpExecArray | null {
  form.lastIndex = index;
  return form.exec(text);
}
