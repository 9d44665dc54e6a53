import type { ColumnMeta } from "@/lib/datasets/column";
import { formatDate } from "@/lib/dates/format-date";
import type { EdtfDate } from "@/lib/dates/parse-edtf";
import { formatMoney } from "@/lib/money/format-money";
import { langs } from "@/lib/text/lang";
import { foldText } from "./fold-text";
import { type Lookups, labelOf } from "./lookups";
import { isDate, itemsOf, type PlainRow, qualifierOf } from "./plain-row";

/** The folded text of a value that many rows share: as it is stored, and as readers of either language see it. */
export function valueText(dataset: string, column: ColumnMeta, value: unknown, lookups: Lookups): string {
  if (isDate(value)) return joined(dateTexts(value));
  const text = String(value);
  return joined([text, ...langs.map((lang) => labelOf(lookups, dataset, column, text, lang))]);
}

/** The folded text of a row in some columns: texts as they are, figures also as readers of either language see them. */
export function rowText(columns: readonly ColumnMeta[], row: PlainRow): string {
  return joined(columns.flatMap((column) => cellTexts(column, row)));
}

function joined(texts: readonly string[]): string {
  return foldText([...new Set(texts)].join("\n"));
}

function dateTexts(date: EdtfDate): string[] {
  return [date.edtf, ...langs.flatMap((lang) => [formatDate(date, lang), formatDate(date, lang, { style: "short" })])];
}

function cellTexts(column: ColumnMeta, row: PlainRow): string[] {
  const value = row[column.name];
  if (typeof value !== "number") return itemsOf(value).map(String);
  if (column.type !== "money") return [column.unit === undefined ? String(value) : `${value} ${column.unit}`];
  const currency = column.inCurrency ?? String(row[column.currency ?? ""] ?? "");
  const money = { amount: value, currency, qualifier: qualifierOf(row, column) };
  const worded = langs.map((lang) => formatMoney(money, lang, { qualified: true }));
  return [String(value), ...worded, formatMoney(money, "en", { short: true })];
}
