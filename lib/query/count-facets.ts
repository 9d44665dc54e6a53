import type { ColumnMeta } from "@/lib/datasets/column";
import { isChoice } from "./is-choice";
import { plain } from "./match-filter";
import { boundsOf } from "./operators";
import { isDate } from "./plain-row";
import type { Query } from "./query";
import type { RowIndex } from "./row-index";
import { rowTest } from "./run-query";

/** An option of a facet: a value, or null for none, with the number of its rows and whether it is chosen. */
export interface FacetCount {
  readonly value: string | null;
  readonly count: number;
  readonly selected: boolean;
}

/**
 * Counts the values of a column among the rows that pass all filters but the column's own, so that choosing one
 * option leaves the counts of the others visible. Options come in the order of the column's own sort, each with whether
 * it is chosen; last, as null, that a row has none, where there are such rows.
 */
export function countFacet(index: RowIndex, query: Query, column: string): readonly FacetCount[] {
  const meta = index.columns.find(({ name }) => name === column);
  if (!meta) return [];
  const own = query.filters.filter((filter) => isChoice(filter, column) && filter.operator !== "isblank");
  const others = query.filters.filter((filter) => !isChoice(filter, column));
  const passes = rowTest(index, others, query.search);
  const { items, starts, codes } = index.compared(meta);
  const { options, optionOf } = numberOptions(items, meta);
  const ranks = index.rank(meta, "ko");
  const counts = new Int32Array(options.length);
  const firsts = new Int32Array(options.length).fill(-1);
  // A row that cites a source twice has it once.
  const counted = new Int32Array(options.length).fill(-1);
  for (let row = 0; row < index.rows.length; row++) {
    const end = starts[row + 1] ?? 0;
    const passing = passes(row);
    for (let at = starts[row] ?? 0; at < end; at++) {
      const option = optionOf[codes[at] ?? 0] ?? 0;
      if (firsts[option] === -1) firsts[option] = row;
      if (!passing || counted[option] === row) continue;
      counted[option] = row;
      counts[option] = (counts[option] ?? 0) + 1;
    }
  }
  const chosen = new Set(own.flatMap(({ operator, values }) => boundsOf(operator, values)));
  const given = options
    .map((value, option) => ({ value, option, rank: ranks[firsts[option] ?? 0] ?? 0 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ value, option }) => ({ value, count: counts[option] ?? 0, selected: chosen.has(value) }));
  return [...given, ...countBlank(index, query, column)];
}

/** How many rows have no value in a column, under the same filters; nothing where every row of the dataset has one. */
export function countBlank(index: RowIndex, query: Query, column: string): readonly FacetCount[] {
  const meta = index.columns.find(({ name }) => name === column);
  if (!meta) return [];
  const { starts } = index.values(meta);
  const blank = index.rows.flatMap((_, row) => (starts[row] === starts[row + 1] ? [row] : []));
  if (blank.length === 0) return [];
  const others = query.filters.filter((filter) => !isChoice(filter, column));
  const selected = query.filters.some((filter) => filter.column === column && filter.operator === "isblank");
  return [{ value: null, count: blank.filter(rowTest(index, others, query.search)).length, selected }];
}

/** The options of a column, and the option of each of its values: citations of one source are one option. */
function numberOptions(items: readonly unknown[], column: ColumnMeta) {
  const numbers = new Map<string, number>();
  const optionOf = Int32Array.from(items, (item) => {
    const value = isDate(item) ? item.edtf : plain(item, column);
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    return number;
  });
  return { options: [...numbers.keys()], optionOf };
}
