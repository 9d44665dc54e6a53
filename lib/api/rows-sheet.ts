import type { ColumnMeta, ColumnType } from "@/lib/datasets/column";
import type { DatasetName } from "@/lib/datasets/registry";
import type { Lookups } from "@/lib/query/lookups";
import { isDate, itemsOf, type PlainRow } from "@/lib/query/plain-row";
import { wordLabel } from "@/lib/story/word-label";
import type { Lang } from "@/lib/text/lang";
import type { Sheet, SheetCell } from "./sheet";
import { refuseUnfitText } from "./sheet-limits";

const widths: Readonly<Record<ColumnType, number>> = {
  id: 28,
  text: 40,
  url: 40,
  word: 16,
  currency: 10,
  side: 12,
  boolean: 10,
  integer: 14,
  number: 14,
  money: 20,
  date: 14,
  reference: 28,
  references: 36,
  citations: 36,
};

/**
 * Rows as a sheet of typed cells: numbers, booleans and full days are what they are, other dates EDTF text, lists are
 * joined by `; `. With `labels`, headers, words from fixed lists and ids of other rows are labels in that language;
 * ids of sources stay, because the workbook lists them.
 *
 * @throws Problem (400) for a text that no cell can hold
 */
export function rowsSheet(
  sheet: string,
  dataset: DatasetName,
  columns: readonly ColumnMeta[],
  rows: Iterable<PlainRow>,
  labels: Lang | null,
  lookups: Lookups,
): Sheet {
  const itemText = (column: ColumnMeta, item: string): string => {
    const isLabelled = column.type === "word" || column.type === "side" || column.references !== undefined;
    if (labels === null || column.type === "citations" || !isLabelled) return item;
    return wordLabel(dataset, column, item, labels, lookups);
  };
  const cellOf = (column: ColumnMeta, value: unknown): SheetCell => {
    if (value === null || value === undefined) return null;
    if (typeof value === "number") return column.type === "money" ? { value, format: "#,##0" } : { value };
    if (typeof value === "boolean") return { value };
    if (isDate(value)) return dateCell(value.edtf);
    const text = itemsOf(value)
      .map((item) => itemText(column, String(item)))
      .join("; ");
    refuseUnfitText(text, column.name);
    return { value: text };
  };
  const header = columns.map((column) => ({ value: labels ? column.label[labels] : column.name, bold: true }));
  const body = Array.from(rows, (row) => columns.map((column) => cellOf(column, row[column.name])));
  return { name: sheet, rows: [header, ...body], widths: columns.map(({ type }) => widths[type]) };
}

/** Days are dates from March 1900 on: before, Excel counts a day that there was not. */
function dateCell(edtf: string): SheetCell {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(edtf) && edtf >= "1900-03-01";
  return isDay ? { value: new Date(`${edtf}T00:00:00Z`), format: "yyyy-mm-dd" } : { value: edtf };
}
