import type { ColumnMeta } from "@/lib/datasets/column";
import type { Lang } from "@/lib/text/lang";
import { isChoice } from "./is-choice";
import { matcher } from "./match-filter";
import { operators } from "./operators";
import { orderRows } from "./order-rows";
import type { PlainRow } from "./plain-row";
import type { Filter, Query } from "./query";
import type { RowIndex } from "./row-index";

/** The indexes (into `index.rows`) of the rows that a query selects, in its order, ties by id. */
export function selectRows(index: RowIndex, query: Query, lang: Lang): readonly number[] {
  const passes = rowTest(index, query.filters, query.search);
  const rows: number[] = [];
  for (let row = 0; row < index.rows.length; row++) if (passes(row)) rows.push(row);
  const keys = [...query.sort, { column: "id", descending: false }].flatMap(({ column: name, descending }) => {
    const column = columnNamed(index, name);
    return column ? [{ ranks: index.rank(column, lang), descending }] : [];
  });
  return orderRows(rows, keys);
}

/** The rows that a query selects, in its order. */
export function runQuery(index: RowIndex, query: Query, lang: Lang): readonly PlainRow[] {
  return selectRows(index, query, lang)
    .map((row) => index.rows[row])
    .filter((row) => row !== undefined);
}

/**
 * The test of a row, by its index, against filters and a search text. Filters on unknown columns are ignored. That a column
 * is blank is one of its choices: beside chosen values of it, rows pass that have one of them or none at all.
 */
export function rowTest(index: RowIndex, filters: readonly Filter[], search: string): (row: number) => boolean {
  const tests = filters.flatMap((filter) => {
    const column = columnNamed(index, filter.column);
    if (!column) return [];
    const isPresence = operators[filter.operator].takes === "nothing";
    const test = matcher(filter, column, isPresence ? index.values(column) : index.compared(column));
    const siblings = filters.filter((other) => other !== filter && isChoice(other, filter.column));
    if (filter.operator === "isblank") return siblings.length > 0 ? [] : [test];
    const blank = isChoice(filter) && siblings.find(({ operator }) => operator === "isblank");
    if (!blank) return [test];
    const isBlank = matcher(blank, column, index.values(column));
    return [(row: number) => test(row) || isBlank(row)];
  });
  if (search.trim() !== "") {
    const hits = index.hits(search.trim());
    tests.push((row) => hits[row] === 1);
  }
  return (row) => row >= 0 && row < index.rows.length && tests.every((test) => test(row));
}

function columnNamed(index: RowIndex, name: string): ColumnMeta | undefined {
  return index.columns.find((column) => column.name === name);
}
