import { type EdtfDate, parseEdtf } from "@/lib/dates/parse-edtf";
import { isDate } from "./plain-row";
import type { Query } from "./query";
import type { RowIndex } from "./row-index";
import { rowTest } from "./run-query";

/** A year, how many rows are dated in it under the other filters, and whether it is chosen. */
export type YearCount = ReturnType<typeof countYears>[number];

/**
 * Counts rows by year of a date column: every year from the first to the last in the dataset, also those without
 * rows. A row counts in each year that its date may lie in, one with an open end up to the last year. The column's
 * own choice of dates is ignored, so each count is what `column=YYYY` gives under the other filters. A year is
 * selected where a chosen date may lie in it. Empty for a column that has no dates.
 */
export function countYears(index: RowIndex, query: Query, column: string) {
  const meta = index.columns.find(({ name, type }) => name === column && type === "date");
  if (!meta) return [];
  const own = query.filters.filter((filter) => filter.column === column && filter.operator === "eq");
  const others = query.filters.filter(
    (filter) => !own.includes(filter) && !(filter.column === column && filter.operator === "isblank"),
  );
  const passes = rowTest(index, others, query.search);
  const { items, starts, codes } = index.values(meta);
  const counts = new Int32Array(items.length);
  for (let row = 0; row < index.rows.length; row++) {
    const at = starts[row] ?? 0;
    if (at === starts[row + 1] || !passes(row)) continue;
    const code = codes[at] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  const spans = items.flatMap((item, code) => (isDate(item) ? [{ ...yearsOf(item), count: counts[code] ?? 0 }] : []));
  const first = spans.reduce((year, span) => Math.min(year, span.first), openEnd);
  const last = spans.reduce((year, span) => Math.max(year, span.last === openEnd ? span.first : span.last), -1);
  const chosen = own
    .flatMap(({ values }) => values.map(parseEdtf))
    .flatMap((parsed) => (parsed.ok ? [yearsOf(parsed.value)] : []));
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, offset) => {
    const year = first + offset;
    const covers = (span: ReturnType<typeof yearsOf>) => span.first <= year && year <= span.last;
    const count = spans.reduce((sum, span) => (covers(span) ? sum + span.count : sum), 0);
    return { year, count, selected: chosen.some(covers) };
  });
}

const openEnd = 9999;

function yearsOf({ earliest, latest }: Pick<EdtfDate, "earliest" | "latest">) {
  return { first: Number(earliest.slice(0, 4)), last: Number((latest ?? `${openEnd}`).slice(0, 4)) };
}
