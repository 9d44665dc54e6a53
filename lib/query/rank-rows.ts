import type { ColumnMeta } from "@/lib/datasets/column";
import { compareDates } from "@/lib/dates/format-date";
import type { Lang } from "@/lib/text/lang";
import { type Lookups, labelOf, placeOf } from "./lookups";
import { isDate, itemsOf, type PlainRow } from "./plain-row";

const collators: Readonly<Record<Lang, Intl.Collator>> = {
  en: new Intl.Collator("en", { numeric: true }),
  ko: new Intl.Collator("ko", { numeric: true }),
};

/**
 * Ranks rows by a column, so that sorting compares numbers: equal values share a rank, absent ones have -1.
 * Dates rank by earliest and latest day, words by their place in the list, sides as in the story, references and
 * texts by the collation of the language.
 */
export function rankBy(
  dataset: string,
  column: ColumnMeta,
  rows: readonly PlainRow[],
  lookups: Lookups,
  lang: Lang,
): readonly number[] {
  const compare = comparison(dataset, column, lookups, lang);
  const present = rows.map((_, place) => place).filter((place) => itemsOf(rows[place]?.[column.name]).length > 0);
  const valueAt = (place: number) => rows[place]?.[column.name];
  present.sort((a, b) => compare(valueAt(a), valueAt(b)));
  const ranks = new Array<number>(rows.length).fill(-1);
  let rank = 0;
  for (const [index, place] of present.entries()) {
    const before = present[index - 1];
    if (before !== undefined && compare(valueAt(before), valueAt(place)) !== 0) rank++;
    ranks[place] = rank;
  }
  return ranks;
}

function comparison(
  dataset: string,
  column: ColumnMeta,
  lookups: Lookups,
  lang: Lang,
): (a: unknown, b: unknown) => number {
  const collator = collators[column.half?.lang ?? lang];
  const label = (value: unknown) =>
    itemsOf(value)
      .map((item) => labelOf(lookups, dataset, column, String(item), lang))
      .join(" ");
  return (a, b) => {
    if (isDate(a) && isDate(b)) return compareDates(a, b);
    if (typeof a === "number" && typeof b === "number") return a - b;
    if (column.type === "word" || column.type === "side") {
      const first = placeOf(lookups, dataset, column, String(a)) ?? Number.MAX_SAFE_INTEGER;
      const second = placeOf(lookups, dataset, column, String(b)) ?? Number.MAX_SAFE_INTEGER;
      if (first !== second) return first - second;
    }
    const order = collator.compare(label(a), label(b));
    // Collation finds a-1 and a-01 equal; the key has to tell all rows apart.
    return order !== 0 || column.type !== "id" ? order : String(a) < String(b) ? -1 : Number(a !== b);
  };
}
