import type { ColumnMeta } from "@/lib/datasets/column";
import { rateBase } from "@/lib/money/convert";
import { currencyUnit } from "@/lib/money/currency-name";
import { formatNumber } from "@/lib/money/format-number";
import type { PlainRow } from "@/lib/query/plain-row";
import type { Lang } from "@/lib/text/lang";
import { tableToolsText } from "@/lib/text/table-tools-text";
import { rateNameOf } from "./money-names";

/**
 * The rate by which a row's amount in a computed column was converted, from the row's column of rates: "1,447.6 won per
 * dollar". Empty where it was not converted.
 */
export function formatRate(row: PlainRow, column: ColumnMeta, lang: Lang): string {
  if (column.type !== "money" || column.currency.code === undefined || column.computedIn === undefined) return "";
  const rate = row[rateNameOf(column.computedIn)];
  const { code, from } = column.currency;
  const own = String(row[from]);
  if (typeof rate !== "number" || own === code) return "";
  const [counted, one] = code === rateBase ? [own, code] : [code, own];
  const unit = currencyUnit(counted, lang, rate !== 1);
  return tableToolsText[lang].rate(formatNumber(rate, lang), unit, currencyUnit(one, lang));
}
