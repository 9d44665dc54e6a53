import type { ColumnMeta } from "@/lib/datasets/column";
import { formatSort } from "@/lib/query/format-query";
import type { SortKey } from "@/lib/query/query";

/** Figures and dates are first sorted from the largest or newest, words from the first. */
function startsDescending({ type }: ColumnMeta): boolean {
  return type === "money" || type === "integer" || type === "number" || type === "date";
}

/** The keys when one column alone is sorted by: turned round where it is the first key already. */
export function sortedBy(sort: readonly SortKey[], column: ColumnMeta): readonly SortKey[] {
  const [first] = sort;
  const descending = first?.column === column.name ? !first.descending : startsDescending(column);
  return [{ column: column.name, descending }];
}

/** The keys when a column is added behind them: turned round in its place where it is one of them already. */
export function sortedThenBy(sort: readonly SortKey[], column: ColumnMeta): readonly SortKey[] {
  if (sort.some((key) => key.column === column.name)) return turned(sort, column.name);
  return [...sort, { column: column.name, descending: startsDescending(column) }];
}

/** The keys with one of them the other way round. */
export function turned(sort: readonly SortKey[], column: string): readonly SortKey[] {
  return sort.map((key) => (key.column === column ? { ...key, descending: !key.descending } : key));
}

/** The keys without one of them. */
export function withoutKey(sort: readonly SortKey[], column: string): readonly SortKey[] {
  return sort.filter((key) => key.column !== column);
}

/** The change of an address that sorts by these keys; the order that a table has anyway is not named. */
export function sortChange(sort: readonly SortKey[], order: string): { readonly _sort: string | null } {
  const text = formatSort(sort);
  return { _sort: text === order || text === "" ? null : text };
}
