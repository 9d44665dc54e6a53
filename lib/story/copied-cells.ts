import { guardText } from "@/lib/csv/formula-guard";
import type { ColumnMeta } from "@/lib/datasets/column";
import { isDate } from "@/lib/query/plain-row";
import type { Lang } from "@/lib/text/lang";
import { type CellContent, cellText } from "./cell-text";
import { monthNameOf, rateNameOf } from "./money-names";
import { plainCell } from "./plain-cell";
import { headerOf } from "./table-columns";

/** A cell as it is copied. A spreadsheet may read it as a number or a date unless it `isText`. */
export interface CopiedCell {
  readonly text: string;
  readonly isText: boolean;
}

/**
 * The columns that are copied with some columns: behind each figure what it must not be without, its qualifier, its
 * unit or currency, the rows that contain it and that it replaces, and with a converted amount the rate and its month. Each column once.
 *
 * @param available all columns of the table
 */
export function copiedColumns(columns: readonly ColumnMeta[], available: readonly ColumnMeta[]): ColumnMeta[] {
  const shown = new Set(columns.map(({ name }) => name));
  // A companion that is shown anyway keeps its place.
  const names = columns.flatMap((column) => [
    column.name,
    ...companionNames(column).filter((name) => !shown.has(name)),
  ]);
  return [...new Set(names)].flatMap((name) => available.find((column) => column.name === name) ?? []);
}

/** The names of the columns without which a figure says too much: those that qualify it. */
export function companionNames(column: ColumnMeta): string[] {
  if (column.type !== "money") return [column.qualifier, column.unitIn].filter((name) => name !== undefined);
  const { currency, containedIn, replaces, computedIn } = column;
  const converted = computedIn === undefined ? [] : [rateNameOf(computedIn), monthNameOf(computedIn)];
  return [column.qualifier, currency.column ?? currency.from, containedIn, replaces, ...converted].filter(
    (name) => name !== undefined,
  );
}

/** A column's header as it is copied, with the unit that its cells then lack. */
export function copiedHeader(column: ColumnMeta, lang: Lang): CopiedCell {
  const header = headerOf(column, lang);
  return { text: column.unit === undefined ? header : `${header} (${column.unit})`, isText: true };
}

/**
 * A cell as a spreadsheet can use it: numbers as digits, days as ISO 8601 dates, other dates as EDTF text, nothing where a
 * value is absent, and words and names in the language of the page, guarded against formulas.
 */
export function copiedCell(content: CellContent): CopiedCell {
  const value = content.row[content.column.name];
  if (value === null || value === undefined) return { text: "", isText: false };
  if (typeof value === "number") return { text: plainCell(value), isText: false };
  if (isDate(value)) return { text: value.edtf, isText: !/^\d{4}-\d{2}-\d{2}$/.test(value.edtf) };
  return { text: guardText(cellText(content)), isText: true };
}
