import type { ColumnMeta } from "@/lib/datasets/column";
import type { Lang } from "@/lib/text/lang";
import { type ColumnValues, columnValues } from "./column-values";
import type { Lookups } from "./lookups";
import type { PlainRow } from "./plain-row";
import { rankBy } from "./rank-rows";
import { type SearchedRows, searchIndex } from "./search-index";

/** A dataset prepared for queries. What a query needs of a column is computed on first use and stored. */
export interface RowIndex extends SearchedRows {
  /** Per row, its rank in ascending order of a column in a language; absent values have rank -1. */
  rank(column: ColumnMeta, lang: Lang): Int32Array;
  /** Per row, 1 where a search finds it. */
  hits(search: string): Uint8Array;
}

/** Prepares rows for queries. Rows, columns and lookups are referenced, not copied. */
export function indexRows(
  dataset: string,
  columns: readonly ColumnMeta[],
  rows: readonly PlainRow[],
  lookups: Lookups,
): RowIndex {
  const known = new Map<string, ColumnValues>();
  const ranks = new Map<string, Int32Array>();
  const values = (column: ColumnMeta) => {
    const made = known.get(column.name) ?? columnValues(rows, column.name);
    known.set(column.name, made);
    return made;
  };
  const searched = { dataset, columns, rows, lookups, values };
  return {
    ...searched,
    rank(column, lang) {
      const key = `${column.name} ${lang}`;
      const made = ranks.get(key) ?? rankBy(dataset, column, rows, lookups, lang);
      ranks.set(key, made);
      return made;
    },
    hits: searchIndex(searched),
  };
}
