import type { ColumnMeta } from "@/lib/datasets/column";
import type { Lang } from "@/lib/text/lang";
import { type ColumnValues, columnValues } from "./column-values";
import type { Lookups } from "./lookups";
import type { PlainRow } from "./plain-row";
import { rankBy } from "./rank-rows";
import { searchIndex } from "./search-index";

/** A dataset prepared for queries. What a query needs of a column is made when it is first needed, and kept. */
export interface RowIndex {
  readonly dataset: string;
  readonly columns: readonly ColumnMeta[];
  readonly rows: readonly PlainRow[];
  readonly lookups: Lookups;
  /** The values of a column, numbered. */
  values(column: ColumnMeta): ColumnValues;
  /** Per row, its rank in ascending order of a column in a language; absent values have rank -1. */
  rank(column: ColumnMeta, lang: Lang): Int32Array;
  /** Per row, 1 where a search finds it. */
  hits(search: string): Uint8Array;
}

/** Prepares rows for queries. Rows, columns and lookups are kept, not copied. */
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
  const { hits } = searchIndex({ dataset, columns, rows, lookups, values });
  return {
    dataset,
    columns,
    rows,
    lookups,
    values,
    rank(column, lang) {
      const key = `${column.name} ${lang}`;
      const made = ranks.get(key) ?? rankBy(dataset, column, rows, lookups, lang);
      ranks.set(key, made);
      return made;
    },
    hits,
  };
}
