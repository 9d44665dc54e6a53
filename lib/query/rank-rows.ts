import type { ColumnMeta } from "@/lib/datasets/column";
import { compareDates } from "@/lib/dates/format-date";
import type { Lang } from "@/lib/text/lang";
import { type Lookups, labelOf, orderOf } from "./lookups";
import { isDate, itemsOf } from "./plain-row";

/** Made when they are used: most pages are read without being sorted. */
const collators = new Map<Lang, Intl.Collator>();

function collatorOf(lang: Lang): Intl.Collator {
  const collator = collators.get(lang) ?? new Intl.Collator(lang, { numeric: true });
  collators.set(lang, collator);
  return collator;
}

/**
 * Ranks rows by their cells in a column, so that sorting compares numbers: equal values share a rank, absent ones have -1.
 * Dates rank by earliest and latest day, words by their order in the list, sides as in the story, references and
 * texts by the collation of the language.
 */
export function rankBy(
  dataset: string,
  column: ColumnMeta,
  rowCells: readonly unknown[],
  lookups: Lookups,
  lang: Lang,
): Int32Array {
  const cells = new Map<unknown, Ranked>();
  const cellOf = rowCells.map((value) => {
    if (itemsOf(value).length === 0) return undefined;
    const key = isDate(value) ? value.edtf : Array.isArray(value) ? value.join("\n") : value;
    const cell = cells.get(key) ?? toRanked(dataset, column, value, lookups, lang);
    cells.set(key, cell);
    return cell;
  });
  const compare = comparison(column, lang);
  let before: Ranked | undefined;
  for (const cell of [...cells.values()].sort(compare)) {
    cell.rank = before === undefined ? 0 : before.rank + (compare(before, cell) === 0 ? 0 : 1);
    before = cell;
  }
  return Int32Array.from(cellOf, (cell) => cell?.rank ?? -1);
}

type Ranked = ReturnType<typeof toRanked>;

/** A value that some rows have, with what it is compared by: its label, and its order in a fixed list or of sides. */
function toRanked(dataset: string, column: ColumnMeta, value: unknown, lookups: Lookups, lang: Lang) {
  const labels = itemsOf(value).map((item) => labelOf(lookups, dataset, column, String(item), lang));
  const isOrdered = column.type === "word" || column.type === "side";
  const order = isOrdered ? orderOf(lookups, dataset, column, String(value)) : undefined;
  return { value, label: labels.join(" "), order: order ?? Number.MAX_SAFE_INTEGER, rank: 0 };
}

function comparison(column: ColumnMeta, lang: Lang): (a: Ranked, b: Ranked) => number {
  const collator = collatorOf(column.half?.lang ?? lang);
  return (a, b) => {
    if (isDate(a.value) && isDate(b.value)) return compareDates(a.value, b.value);
    if (typeof a.value === "number" && typeof b.value === "number") return a.value - b.value;
    if (a.order !== b.order) return a.order - b.order;
    const compared = collator.compare(a.label, b.label);
    // Collation finds a-1 and a-01 equal; the key has to distinguish all rows.
    return compared !== 0 || column.type !== "id" ? compared : a.label < b.label ? -1 : Number(a.label !== b.label);
  };
}
