import type { ColumnMeta } from "@/lib/datasets/column";
import { formatSort } from "@/lib/query/format-query";
import { parseSort } from "@/lib/query/parse-query";
import type { SortKey } from "@/lib/query/query";

/** Figures and dates are sorted in descending order at first, texts in ascending order. */
function startsDescending({ type }: ColumnMeta): boolean {
  return type === "money" || type === "integer" || type === "number" || type === "date";
}

/** Sorts by one column alone; reverses the direction if the column is already the first key. */
export function sortBy(sort: readonly SortKey[], column: ColumnMeta): readonly SortKey[] {
  const [first] = sort;
  const descending = first?.column === column.name ? !first.descending : startsDescending(column);
  return [{ column: column.name, descending }];
}

/** Appends a column to the keys; reverses its direction if it is already one of them. */
export function thenSortBy(sort: readonly SortKey[], column: ColumnMeta): readonly SortKey[] {
  if (sort.some((key) => key.column === column.name)) return reverseKey(sort, column.name);
  return [...sort, { column: column.name, descending: startsDescending(column) }];
}

/** Reverses the direction of one key. */
export function reverseKey(sort: readonly SortKey[], column: string): readonly SortKey[] {
  return sort.map((key) => (key.column === column ? { ...key, descending: !key.descending } : key));
}

/** Removes one key. */
export function removeKey(sort: readonly SortKey[], column: string): readonly SortKey[] {
  return sort.filter((key) => key.column !== column);
}

/** What a table can be sorted by: its columns, and its default order in the grammar of `_sort`. */
interface SortOffer {
  readonly columns: readonly ColumnMeta[];
  readonly order: string;
}

/** The change of an address that updates the keys by which it sorts: its own, or those of the default order. */
export function changeSort({ columns, order }: SortOffer, update: (sort: readonly SortKey[]) => readonly SortKey[]) {
  return (parameters: URLSearchParams) => {
    const own = parseSort(parameters.get("_sort"), columns);
    return sortChanges(update(own.length > 0 ? own : parseSort(order, columns)), order);
  };
}

/** The change of the address that sorts by these keys; the default order removes the parameter. */
export function sortChanges(sort: readonly SortKey[], order: string): { readonly _sort: string | null } {
  const text = formatSort(sort);
  return { _sort: text === order || text === "" ? null : text };
}
