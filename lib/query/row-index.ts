import type { ColumnMeta } from "@/lib/datasets/column";
import { formatMoney } from "@/lib/money/format-money";
import { type Lang, langs } from "@/lib/text/lang";
import { type Lookups, labelOf } from "./lookups";
import { isDate, itemsOf, type PlainRow, qualifierOf } from "./plain-row";
import { rankBy } from "./rank-rows";

/** A dataset prepared for queries: its search texts at once, its sort ranks when a column is first sorted by. */
export interface RowIndex {
  readonly dataset: string;
  readonly columns: readonly ColumnMeta[];
  readonly rows: readonly PlainRow[];
  readonly lookups: Lookups;
  /** Per row, everything a search looks through, folded as `foldText` folds the searched text. */
  readonly searchTexts: readonly string[];
  /** Per row, its rank in ascending order of a column in a language; absent values have rank -1. */
  rank(column: ColumnMeta, lang: Lang): readonly number[];
}

/** Prepares rows for queries. Rows, columns and lookups are kept, not copied. */
export function indexRows(
  dataset: string,
  columns: readonly ColumnMeta[],
  rows: readonly PlainRow[],
  lookups: Lookups,
): RowIndex {
  const ranks = new Map<string, readonly number[]>();
  return {
    dataset,
    columns,
    rows,
    lookups,
    searchTexts: rows.map((row) => searchText(dataset, columns, row, lookups)),
    rank(column, lang) {
      const key = `${column.name} ${lang}`;
      const known = ranks.get(key) ?? rankBy(dataset, column, rows, lookups, lang);
      ranks.set(key, known);
      return known;
    },
  };
}

/** Brings text into the form in which searches compare: NFC, lower case. */
export function foldText(text: string): string {
  return text.normalize("NFC").toLowerCase();
}

function searchText(dataset: string, columns: readonly ColumnMeta[], row: PlainRow, lookups: Lookups): string {
  const texts = columns.flatMap((column) => cellTexts(dataset, column, row, lookups));
  return foldText([...new Set(texts)].join("\n"));
}

function cellTexts(dataset: string, column: ColumnMeta, row: PlainRow, lookups: Lookups): string[] {
  const value = row[column.name];
  if (value === null || value === undefined || column.type === "boolean") return [];
  if (isDate(value)) return [value.edtf];
  if (column.type === "money" && typeof value === "number") {
    const money = {
      amount: value,
      currency: column.inCurrency ?? String(row[column.currency ?? ""] ?? ""),
      qualifier: qualifierOf(row, column),
    };
    const worded = langs.map((lang) => formatMoney(money, lang, { qualified: true }));
    return [String(value), ...worded, formatMoney(money, "en", { short: true })];
  }
  return itemsOf(value).flatMap((item) => {
    const text = String(item);
    const labelled = column.type === "word" || column.type === "side" || column.references !== undefined;
    return labelled ? [text, ...langs.map((lang) => labelOf(lookups, dataset, column, text, lang))] : [text];
  });
}
