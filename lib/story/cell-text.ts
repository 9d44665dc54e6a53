import type { ColumnMeta } from "@/lib/datasets/column";
import { formatDate } from "@/lib/dates/format-date";
import { formatComputed } from "@/lib/money/format-computed";
import { formatMoney, withQualifier } from "@/lib/money/format-money";
import { formatNumber } from "@/lib/money/format-number";
import { formatQuantity } from "@/lib/money/format-quantity";
import type { Lookups } from "@/lib/query/lookups";
import { currencyOf, isDate, itemsOf, type PlainRow, qualifierOf } from "@/lib/query/plain-row";
import { unitOf } from "@/lib/query/unit-of";
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
  if (typeof value === "number") return figureText(value, { lang, dataset, column, row, lookups });
  if (column.type === "url") return String(value);
  return itemsOf(value)
    .map((item) => wordLabel(dataset, column, String(item), lang, lookups))
    .join(", ");
}

/** A converted amount is absent where there is no rate, also where the amount itself would not have been disclosed. */
function isUndisclosed(column: ColumnMeta): boolean {
  return column.type === "money" && column.undisclosed === true && column.currency.column !== undefined;
}

function figureText(value: number, { lang, dataset, column, row, lookups }: CellContent): string {
  const qualifier = qualifierOf(row, column);
  if (column.type === "money") {
    const money = { amount: value, currency: currencyOf(row, column) ?? "", qualifier };
    const isConverted = column.currency.code !== undefined && row[column.currency.from] !== column.currency.code;
    if (isConverted) return formatComputed(money, lang);
    return formatMoney(money, lang, { qualified: true });
  }
  const unit = unitOf(row, column, { lang, dataset, lookups });
  const text = unit === null ? formatNumber(value, lang) : formatQuantity(value, unit, lang);
  return withQualifier(text, qualifier, lang);
}
