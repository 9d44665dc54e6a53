import type { ColumnMeta } from "@/lib/datasets/column";
import { valueKind } from "@/lib/datasets/value-kind";
import { formatDate } from "@/lib/dates/format-date";
import { parseEdtf } from "@/lib/dates/parse-edtf";
import { formatMoney } from "@/lib/money/format-money";
import { formatNumber } from "@/lib/money/format-number";
import type { Lookups } from "@/lib/query/lookups";
import { boundsOf, type Operator, operators } from "@/lib/query/operators";
import type { Lang } from "@/lib/text/lang";
import { headerOf } from "./table-columns";
import { wordLabel } from "./word-label";
import { parseYearRange } from "./year-range";

/** One value of a filter and what is needed to label it. */
export interface FilterContent {
  readonly lang: Lang;
  readonly dataset: string;
  readonly column: ColumnMeta;
  readonly operator: Operator;
  readonly value: string;
  readonly lookups: Lookups;
}

/** A filter as readers see it, in a few words: `Side: both`, `Amount from 1,000,000`. */
export function filterText(content: FilterContent): string {
  const { lang, column, operator } = content;
  const header = headerOf(column, lang);
  const isUpTo = operator === "eq" && column.type === "date" && parseYearRange(content.value)?.from === 1;
  if (isUpTo) return operators.lte.phrase[lang](header, content.value.slice(-4));
  return operators[operator].phrase[lang](header, valueText(content));
}

function valueText({ lang, dataset, column, operator, value, lookups }: FilterContent): string {
  if (operators[operator].takes === "part") return value;
  const kind = valueKind(column.type);
  const label = (item: string) => {
    if (kind === "date") {
      const parsed = parseEdtf(item);
      return parsed.ok ? formatDate(parsed.value, lang, { style: "short" }) : item;
    }
    if (column.type === "money") return amountText(Number(item), column.currency.code ?? lookups.money.currency, lang);
    return kind === "number" ? formatNumber(Number(item), lang) : wordLabel(dataset, column, item, lang, lookups);
  };
  return boundsOf(operator, [value]).map(label).join(", ");
}

/** A bound in the currency in which the column is compared; it may be a fraction, which no amount is. */
function amountText(amount: number, currency: string, lang: Lang): string {
  if (!Number.isSafeInteger(amount)) return `${formatNumber(amount, lang)} ${currency}`;
  return formatMoney({ amount, currency, qualifier: "exact" }, lang);
}
