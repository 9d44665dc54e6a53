import type { ColumnMeta } from "@/lib/datasets/column";
import { plain } from "./match-filter";
import { boundsOf } from "./operators";
import { isDate } from "./plain-row";
import type { Filter, Query } from "./query";
import type { RowIndex } from "./row-index";
import { rowTest } from "./run-query";

/**
 * Counts the values of a column among the rows that pass all filters but the column's own, so that choosing one
 * option leaves the counts of the others visible. Options come in the order of the column's own sort, each with whether
 * it is chosen.
 */
export function countFacet(index: RowIndex, query: Query, column: string) {
  const meta = index.columns.find(({ name }) => name === column);
  if (!meta) return [];
  const own = query.filters.filter((filter) => isChoice(filter, column));
  const others = query.filters.filter((filter) => !isChoice(filter, column));
  const passes = rowTest(index, others, query.search);
  const { items, starts, codes } = index.values(meta);
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
  return options
    .map((value, option) => ({ value, option, rank: ranks[firsts[option] ?? 0] ?? 0 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ value, option }) => ({ value, count: counts[option] ?? 0, selected: chosen.has(value) }));
}

/** Whether a filter chooses options of a column's facet, which the facet's own counts ignore. */
function isChoice(filter: Filter, column: string): boolean {
  return filter.column === column && (filter.operator === "eq" || filter.operator === "in");
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
