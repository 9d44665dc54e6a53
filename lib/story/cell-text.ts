import type { ColumnMeta } from "@/lib/datasets/column";
import { formatDate } from "@/lib/dates/format-date";
import { formatComputed } from "@/lib/money/format-computed";
import { formatMoney, withQualifier } from "@/lib/money/format-money";
import { formatNumber } from "@/lib/money/format-number";
import type { Lookups } from "@/lib/query/lookups";
import { currencyOf, isDate, itemsOf, type PlainRow, qualifierOf } from "@/lib/query/plain-row";
import type { Lang } from "@/lib/text/lang";
import { tableText } from "@/lib/text/table-text";
import { wordLabel } from "./word-label";

/** A cell and what is needed to format it. */
export interface CellContent {
  readonly lang: Lang;
  readonly dataset: string;
  readonly column: ColumnMeta;
  readonly row: PlainRow;
  readonly lookups: Lookups;
}

/** A cell as readers see it, as text: dates, money and words of fixed lists in the language, names instead of ids. */
export function cellText({ lang, dataset, column, row, lookups }: CellContent): string {
  const text = tableText[lang];
  const value = row[column.name];
  if (value === null || value === undefined) return isUndisclosed(column) ? text.undisclosed : "";
  if (isDate(value)) return formatDate(value, lang, { style: "short" });
  if (typeof value === "boolean") return value ? text.yes : text.no;
  if (typeof value === "number") return figureText(value, column, row, lang);
  if (column.type === "url") return String(value);
  return itemsOf(value)
    .map((item) => wordLabel(dataset, column, String(item), lang, lookups))
    .join(", ");
}

/** An amount in won is absent where there is no rate, also where that in dollars would not have been disclosed. */
function isUndisclosed(column: ColumnMeta): boolean {
  return column.type === "money" && column.undisclosed === true && column.currency.column !== undefined;
}

function figureText(value: number, column: ColumnMeta, row: PlainRow, lang: Lang): string {
  const qualifier = qualifierOf(row, column);
  if (column.type === "money") {
    const money = { amount: value, currency: currencyOf(row, column) ?? "", qualifier };
    if (column.currency.code !== undefined) return formatComputed(money, lang);
    return formatMoney(money, lang, { qualified: true });
  }
  const number = `${formatNumber(value, lang)}${column.unit === undefined ? "" : ` ${column.unit}`}`;
  return withQualifier(number, qualifier, lang);
}
