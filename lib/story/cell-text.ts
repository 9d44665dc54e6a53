import type { ColumnMeta } from "@/lib/datasets/column";
import { formatDate } from "@/lib/dates/format-date";
import { formatComputed } from "@/lib/money/format-computed";
import { formatMoney, formatQualifier, withQualifier } from "@/lib/money/format-money";
import { formatNumber } from "@/lib/money/format-number";
import { qualifiers } from "@/lib/money/qualifier";
import { type Lookups, labelOf } from "@/lib/query/lookups";
import { isDate, itemsOf, type PlainRow, qualifierOf } from "@/lib/query/plain-row";
import { confidenceLabel } from "@/lib/text/confidence";
import type { Lang } from "@/lib/text/lang";
import { tableText } from "@/lib/text/table-text";
import { wonSuffix } from "./won-names";

/** A cell and what is needed to word it. */
export interface CellContent {
  readonly lang: Lang;
  readonly dataset: string;
  readonly column: ColumnMeta;
  readonly row: PlainRow;
  readonly lookups: Lookups;
}

/** A cell as readers see it, as text: dates, money and words of fixed lists in the language, names in place of ids. */
export function cellText({ lang, dataset, column, row, lookups }: CellContent): string {
  const text = tableText[lang];
  const value = row[column.name];
  if (value === null || value === undefined) return isUndisclosed(column) ? text.undisclosed : "";
  if (isDate(value)) return formatDate(value, lang, { style: "short" });
  if (typeof value === "boolean") return value ? text.yes : text.no;
  if (typeof value === "number") return figureText(value, column, row, lang);
  if (column.type === "url") return String(value);
  if (column.words) return fixedWord(String(value), lang);
  return itemsOf(value)
    .map((item) => labelOf(lookups, dataset, column, String(item), lang))
    .join(", ");
}

/** An amount in won is absent where there is no rate, also where that in dollars would not have been disclosed. */
function isUndisclosed({ undisclosed = false, name }: ColumnMeta): boolean {
  return undisclosed && !name.endsWith(wonSuffix);
}

function figureText(value: number, column: ColumnMeta, row: PlainRow, lang: Lang): string {
  const qualifier = qualifierOf(row, column);
  if (column.type === "money") {
    if (column.inCurrency !== undefined)
      return formatComputed({ amount: value, currency: column.inCurrency, qualifier }, lang);
    const currency = String(row[column.currency ?? ""] ?? "");
    return formatMoney({ amount: value, currency, qualifier }, lang, { qualified: true });
  }
  const number = `${formatNumber(value, lang)}${column.unit === undefined ? "" : ` ${column.unit}`}`;
  return withQualifier(number, qualifier, lang);
}

/** The label of a word on which code acts: a qualifier or a confidence. */
function fixedWord(word: string, lang: Lang): string {
  const qualifier = qualifiers.find((candidate) => candidate === word);
  return qualifier ? formatQualifier(qualifier, lang) : confidenceLabel(word, lang);
}
