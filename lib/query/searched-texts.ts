import { amountsIn, type StatedNumber } from "./amounts-in";
import { indexOfInitials, initialsOf } from "./hangul-initials";
import type { SearchTerm } from "./parse-search";

/** Folded texts, prepared for searches. */
export interface SearchedTexts {
  /** Makes the test whether a term stands in a text, by the text's place. */
  finder(term: SearchTerm): (place: number) => boolean;
}

/** Prepares texts. Their initial consonants and the amounts in them are read when a search first needs them. */
export function searchedTexts(texts: readonly string[]): SearchedTexts {
  let initials: readonly string[] | undefined;
  let amounts: ReadonlyMap<number, readonly StatedAt[]> | undefined;
  return {
    finder(term) {
      const { text } = term;
      if (term.kind === "initials") {
        initials ??= texts.map(initialsOf);
        const known = initials;
        return (place) => indexOfInitials(texts[place] ?? "", known[place] ?? "", text) >= 0;
      }
      // Below a thousand a number is stated by its own digits alone, and the first keys typed of one stay quick.
      if (term.kind === "text" || /^\d{1,3}$/.test(text)) return (place) => texts[place]?.includes(text) ?? false;
      amounts ??= readAmounts(texts);
      const same = amounts.get(term.value)?.filter(({ currency }) => fitsCurrency(term.currency, currency)) ?? [];
      const places = new Set(same.map(({ place }) => place));
      return (place) => places.has(place) || (texts[place]?.includes(text) ?? false);
    },
  };
}

/** Whether a stated number is the searched one: equal, and in the same currency where both name one. */
export function isSameNumber(term: SearchTerm, { value, currency }: StatedNumber): boolean {
  return term.kind === "number" && term.value === value && fitsCurrency(term.currency, currency);
}

interface StatedAt {
  readonly place: number;
  readonly currency: string | null;
}

function fitsCurrency(searched: string | null, stated: string | null): boolean {
  return searched === null || stated === null || searched === stated;
}

function readAmounts(texts: readonly string[]): ReadonlyMap<number, readonly StatedAt[]> {
  const amounts = new Map<number, StatedAt[]>();
  for (const [place, text] of texts.entries()) {
    for (const { value, currency } of amountsIn(text)) {
      const known = amounts.get(value);
      if (known) known.push({ place, currency });
      else amounts.set(value, [{ place, currency }]);
    }
  }
  return amounts;
}
