import { plain } from "./match-filter";
import { isDate, itemsOf } from "./plain-row";
import type { Query } from "./query";
import type { RowIndex } from "./row-index";
import { rowTest } from "./run-query";

/** One option of a facet: a value, how many rows have it under the other filters, and whether it is chosen. */
export interface FacetOption {
  readonly value: string;
  readonly count: number;
  readonly selected: boolean;
}

/**
 * Counts the values of a column among the rows that pass all filters but the column's own, so that choosing one
 * option leaves the counts of the others visible. Options come in the order of the column's own sort.
 */
export function countFacet(index: RowIndex, query: Query, column: string): readonly FacetOption[] {
  const meta = index.columns.find(({ name }) => name === column);
  if (!meta) return [];
  const own = query.filters.filter(
    ({ column: name, operator }) => name === column && (operator === "eq" || operator === "in"),
  );
  const passes = rowTest(
    index,
    query.filters.filter((filter) => !own.includes(filter)),
    query.search,
  );
  const ranks = index.rank(meta, "ko");
  const options = new Map<string, { count: number; rank: number }>();
  for (const [place, row] of index.rows.entries()) {
    for (const value of new Set(itemsOf(row[column]).map((item) => (isDate(item) ? item.edtf : plain(item, meta))))) {
      const option = options.get(value) ?? { count: 0, rank: ranks[place] ?? 0 };
      if (passes(place)) option.count++;
      options.set(value, option);
    }
  }
  const chosen = new Set(
    own.flatMap(({ operator, values }) => (operator === "in" ? values.flatMap((value) => value.split(",")) : values)),
  );
  return [...options]
    .sort(([, a], [, b]) => a.rank - b.rank)
    .map(([value, { count }]) => ({ value, count, selected: chosen.has(value) }));
}
