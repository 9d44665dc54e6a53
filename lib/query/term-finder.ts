import { amountsIn, type StatedNumber } from "./amounts-in";
import type { SearchTerm } from "./parse-search";

/**
 * Prepares folded texts for searches: makes the test whether a text contains a term, by the text's index. The amounts
 * in them are read when a search first needs them.
 */
export function termFinder(texts: readonly string[]): (term: SearchTerm) => (index: number) => boolean {
  let amounts: ReturnType<typeof readAmounts> | undefined;
  return (term) => {
    const { text } = term;
    if (term.kind === "pattern") {
      const pattern = new RegExp(term.pattern);
      return (index) => pattern.test(texts[index] ?? "");
    }
    const contains = (index: number) => texts[index]?.includes(text) ?? false;
    // Below a thousand a number is stated by its own digits alone, and the first keys typed of one stay quick.
    if (term.kind === "text" || /^\d{1,3}$/.test(text)) return contains;
    amounts ??= readAmounts(texts);
    const same = amounts.get(term.value)?.filter((amount) => isSameNumber(term, amount)) ?? [];
    const indexes = new Set(same.map(({ index }) => index));
    return (index) => indexes.has(index) || contains(index);
  };
}

/** Whether a stated number is the searched one: equal, and in the same currency where both name one. */
export function isSameNumber(term: SearchTerm, { value, currency }: Pick<StatedNumber, "value" | "currency">): boolean {
  if (term.kind !== "number" || term.value !== value) return false;
  return term.currency === null || currency === null || term.currency === currency;
}

/** The amounts in texts, by their value, each with the index of its text. */
function readAmounts(texts: readonly string[]) {
  const amounts = new Map<number, { index: number; value: number; currency: string | null }[]>();
  for (const [index, text] of texts.entries()) {
    for (const { value, currency } of amountsIn(text)) {
      const known = amounts.get(value) ?? [];
      amounts.set(value, known);
      known.push({ index, value, currency });
    }
  }
  return amounts;
}
