import type { ColumnMeta } from "@/lib/datasets/column";
import type { Lang } from "@/lib/text/lang";
import { type ColumnValues, columnValues } from "./column-values";
import { comparedNumber } from "./compared-amount";
import type { Lookups } from "./lookups";
import type { PlainRow } from "./plain-row";
import { rankBy } from "./rank-rows";
import { type SearchedRows, searchIndex } from "./search-index";

/** A dataset prepared for queries. What a query needs of a column is computed on first use and stored. */
export interface RowIndex extends SearchedRows {
  /**
   * The values by which the rows of a column are compared: for money the amounts in the story's currency, without those
   * that have no rate; for every other column the values themselves.
   */
  compared(column: ColumnMeta): ColumnValues;
  /** Per row, its rank in ascending order of a column in a language; values that are absent or not compared have rank -1. */
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
  const cells = (column: ColumnMeta) => rows.map((row) => row[column.name]);
  const values = storedFor((column) => columnValues(cells(column)));
  const amounts = storedFor((column) =>
    column.type === "money" ? rows.map((row) => comparedNumber(row, column, columns, lookups.money)) : null,
  );
  const comparedAmounts = storedFor((column) => columnValues(amounts(column) ?? []));
  const ranking = (lang: Lang) =>
    storedFor((column) => rankBy(dataset, column, amounts(column) ?? cells(column), lookups, lang));
  const ranks = { ko: ranking("ko"), en: ranking("en") };
  const searched = { dataset, columns, rows, lookups, values };
  return {
    ...searched,
    compared: (column) => (column.type === "money" ? comparedAmounts(column) : values(column)),
    rank: (column, lang) => ranks[lang](column),
    hits: searchIndex(searched),
  };
}

/** Makes something for a column on first use. */
function storedFor<Made>(make: (column: ColumnMeta) => Made): (column: ColumnMeta) => Made {
  const known = new Map<string, Made>();
  return (column) => {
    const made = known.get(column.name) ?? make(column);
    known.set(column.name, made);
    return made;
  };
}
