import type { ColumnMeta, ColumnType } from "@/lib/datasets/column";
import type { DatasetName } from "@/lib/datasets/registry";
import { isDate, itemsOf, type PlainRow } from "@/lib/query/plain-row";
import { cellEncoder } from "@/lib/story/cell-encoder";
import { dayIn, type FileColumn, fileColumns } from "@/lib/story/file-columns";
import type { Story } from "@/lib/story/story";
import { storyLookups } from "@/lib/story/story-lookups";
import { wordLabel } from "@/lib/story/word-label";
import { writtenNumber } from "@/lib/story/written-number";
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
 * Rows as a sheet of typed cells: numbers and booleans are what they are, dates are EDTF text with their first and last
 * days as real dates behind them, lists are joined by `; `. With `labels`, headers, words from fixed lists and ids of other
 * rows are labels in that language; ids of sources stay, because the workbook lists them.
 *
 * @throws Problem (400) for a text that no cell can hold
 */
export function rowsSheet(
  sheet: string,
  story: Story,
  dataset: DatasetName,
  columns: readonly ColumnMeta[],
  rows: Iterable<PlainRow>,
  labels: Lang | null,
): Sheet {
  const all = fileColumns(columns, true);
  const header = all.map(({ name, label }) => ({ value: labels ? label[labels] : name, bold: true }));
  const writers = all.map((each) =>
    each.bound === null ? cellWriter(story, dataset, each.column, labels) : dayWriter(each),
  );
  const body = Array.from(rows, (row) => writers.map((write) => write(row)));
  return { name: sheet, rows: [header, ...body], widths: all.map(({ column }) => widths[column.type]) };
}

type CellWriter = (row: PlainRow) => SheetCell;

/** Days are real dates from March 1900 on: before, Excel counts a day that there was not. */
function dayWriter(column: FileColumn): CellWriter {
  return (row) => {
    const day = dayIn(row, column);
    if (day === null) return null;
    return day >= "1900-03-01" ? { value: new Date(`${day}T00:00:00Z`), format: "yyyy-mm-dd" } : { value: day };
  };
}

function cellWriter(story: Story, dataset: DatasetName, column: ColumnMeta, labels: Lang | null): CellWriter {
  const { name, type, references } = column;
  const lookups = storyLookups(story);
  const encode = cellEncoder(dataset, column);
  const isLabelled = type === "word" || type === "side" || (references !== undefined && type !== "citations");
  return (row) => {
    const value = row[name];
    if (value === null || value === undefined) return null;
    if (type === "number" && typeof value === "number") {
      return { value, ...decimals(writtenNumber(story, dataset, String(row.id), name) ?? encode(value)) };
    }
    if (typeof value === "number") return type === "money" ? { value, format: "#,##0" } : { value };
    if (typeof value === "boolean") return { value };
    if (isDate(value)) return { value: value.edtf };
    const items = itemsOf(value).map(String);
    const texts = labels && isLabelled ? items.map((item) => wordLabel(dataset, column, item, labels, lookups)) : items;
    const text = texts.join("; ");
    refuseUnfitText(text, name);
    return { value: text };
  };
}

/** The format that shows a number with as many digits behind the point as it was written with. */
function decimals(written: string): { readonly format?: string } {
  const [, digits = ""] = written.split(".");
  return digits === "" ? {} : { format: `0.${"0".repeat(digits.length)}` };
}
