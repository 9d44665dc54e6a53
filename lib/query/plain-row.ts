import type { ColumnMeta, MoneyColumn } from "@/lib/datasets/column";
import type { EdtfDate } from "@/lib/dates/parse-edtf";
import { type Qualifier, qualifiers } from "@/lib/money/qualifier";

/** A row as plain JSON: a decoded row on the server, a row of an API answer in the browser. */
export type PlainRow = Readonly<Record<string, unknown>>;

/** Whether an unknown value is a decoded date. */
export function isDate(value: unknown): value is EdtfDate {
  return typeof value === "object" && value !== null && "edtf" in value && "earliest" in value;
}

/** The values of a cell one by one: the items of a list, the single value, nothing where it is absent. */
export function itemsOf(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** The qualifier of a figure; `exact` where the column has none. */
export function qualifierOf(row: PlainRow, column: ColumnMeta): Qualifier {
  const word = column.qualifier === undefined ? "exact" : row[column.qualifier];
  return qualifiers.find((qualifier) => qualifier === word) ?? "exact";
}

/** The ISO 4217 code of an amount's currency; null where the row has none. */
export function currencyOf(row: PlainRow, { currency }: MoneyColumn): string | null {
  const code = currency.code ?? row[currency.column];
  return typeof code === "string" ? code : null;
}
