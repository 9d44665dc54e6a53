import { parseEdtf } from "@/lib/dates/parse-edtf";
import { isDate } from "./plain-row";
import type { Query } from "./query";
import type { RowIndex } from "./row-index";
import { rowTest } from "./run-query";

/** A year, how many rows are dated in it under the other filters, and whether it is chosen. */
export interface YearCount {
  readonly year: number;
  readonly count: number;
  readonly selected: boolean;
}

/**
 * Counts rows by year of a date column: every year from the first to the last in the dataset, also those without
 * rows. A row counts in each year that its date may lie in, one with an open end up to the last year. The column's
 * own choice of dates is ignored, so each count is what `column=YYYY` gives under the other filters. A year is
 * selected where a chosen date may lie in it. Empty for a column that has no dates.
 */
export function countYears(index: RowIndex, query: Query, column: string): readonly YearCount[] {
  const meta = index.columns.find(({ name, type }) => name === column && type === "date");
  if (!meta) return [];
  const own = query.filters.filter((filter) => filter.column === column && filter.operator === "eq");
  const passes = rowTest(
    index,
    query.filters.filter((filter) => !own.includes(filter)),
    query.search,
  );
  const { items, starts, codes } = index.values(meta);
  const counts = new Int32Array(items.length);
  for (let place = 0; place < index.rows.length; place++) {
    const at = starts[place] ?? 0;
    if (at === starts[place + 1] || !passes(place)) continue;
    const code = codes[at] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  const spans = items.flatMap((item, code) => (isDate(item) ? [{ ...yearsOf(item), count: counts[code] ?? 0 }] : []));
  const first = spans.reduce((year, span) => Math.min(year, span.first), openEnd);
  const last = spans.reduce((year, span) => Math.max(year, span.last === openEnd ? span.first : span.last), -1);
  const chosen = own.flatMap(({ values }) => values).flatMap(readYears);
  const years: YearCount[] = [];
  for (let year = first; year <= last; year++) {
    const covers = (span: Years) => span.first <= year && year <= span.last;
    const count = spans.reduce((sum, span) => (covers(span) ? sum + span.count : sum), 0);
    years.push({ year, count, selected: chosen.some(covers) });
  }
  return years;
}

interface Years {
  readonly first: number;
  readonly last: number;
}

const openEnd = 9999;

function yearsOf({ earliest, latest }: { readonly earliest: string; readonly latest: string | null }): Years {
  return { first: Number(earliest.slice(0, 4)), last: latest === null ? openEnd : Number(latest.slice(0, 4)) };
}

function readYears(text: string): Years[] {
  const parsed = parseEdtf(text);
  return parsed.ok ? [yearsOf(parsed.value)] : [];
}
