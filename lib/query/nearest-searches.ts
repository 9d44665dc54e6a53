import { convertHangulToQwerty, convertQwertyToHangul, disassemble } from "es-hangul";
import { distance } from "fastest-levenshtein";
import { datasetWords } from "./dataset-words";
import { foldText } from "./fold-text";
import type { Query } from "./query";
import type { RowIndex } from "./row-index";
import { rowTest } from "./run-query";

const maxSuggestions = 3;

/** How many words that are near are tried for each word. */
const maxTried = 12;

/** Longer searches are no mistyped words. */
const maxWords = 5;
const maxLength = 80;

/**
 * Searches that find rows under the filters of a query whose own search finds none: with the nearest words of the dataset
 * in place of those that it does not have, typed with the keyboard set to the other language, or, where each word finds
 * something but no row has them all, each word alone. The likeliest come first; there are at most three.
 */
export function nearestSearches(index: RowIndex, { filters, search }: Query): readonly string[] {
  const words = search.trim().split(/\s+/);
  if (search.trim() === "" || search.length > maxLength || words.length > maxWords) return [];
  const finds = (text: string) => {
    const passes = rowTest(index, filters, text);
    return index.rows.some((_, row) => passes(row));
  };
  const missing = words.filter((word) => !finds(word));
  const candidates = [
    ...otherKeyboard(search.trim()),
    ...(missing.length === 0 ? words : replaced(words, missing, index)),
  ].filter((candidate) => foldText(candidate) !== foldText(search));
  const suggestions = new Set<string>();
  for (const candidate of new Set(candidates)) {
    if (suggestions.size < maxSuggestions && finds(candidate)) suggestions.add(candidate);
  }
  return [...suggestions];
}

/** The search with its missing words replaced: one of them by each word that is near, the others by the nearest. */
function replaced(words: readonly string[], missing: readonly string[], index: RowIndex): readonly string[] {
  const near = new Map(missing.map((word) => [word, nearWords(word, index)]));
  const [first = ""] = missing;
  return (near.get(first) ?? []).map((candidate) =>
    words.map((word) => (word === first ? candidate : (near.get(word)?.[0] ?? word))).join(" "),
  );
}

/** The words of a dataset that differ in at most a third of the keys with which they are typed, the nearest first. */
function nearWords(word: string, index: RowIndex): readonly string[] {
  const keys = keysOf(word);
  const limit = Math.ceil(keys.length / 3);
  const near = [...datasetWords(index)]
    .flatMap(([folded, { shown, isNamed }]) => {
      const candidate = keysOf(folded);
      if (Math.abs(candidate.length - keys.length) > limit) return [];
      const between = distance(keys, candidate);
      return between <= limit ? [{ folded, shown, rank: between * 2 + (isNamed ? 0 : 1) }] : [];
    })
    .sort((a, b) => a.rank - b.rank || (a.folded < b.folded ? -1 : 1));
  const farthest = (near[0]?.rank ?? 0) + 2;
  return near.flatMap(({ shown, rank }) => (rank <= farthest ? [shown] : [])).slice(0, maxTried);
}

function keysOf(word: string): string {
  return disassemble(foldText(word));
}

/** What the keys of a search write when the keyboard is set to the other language. */
function otherKeyboard(search: string): readonly string[] {
  if (/[ㄱ-ㅎㅏ-ㅣ가-힣]/.test(search)) return /[a-z]/i.test(search) ? [] : [convertHangulToQwerty(search)];
  return /^[a-z ]+$/i.test(search) ? [convertQwertyToHangul(search)].filter((text) => /[가-힣]/.test(text)) : [];
}
