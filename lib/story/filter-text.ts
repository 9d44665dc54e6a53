import type { ColumnMeta } from "@/lib/datasets/column";
import { valueKind } from "@/lib/datasets/value-kind";
import { formatDate } from "@/lib/dates/format-date";
import { parseEdtf } from "@/lib/dates/parse-edtf";
import { formatMoney } from "@/lib/money/format-money";
import { formatNumber } from "@/lib/money/format-number";
import type { Lookups } from "@/lib/query/lookups";
import { boundsOf, type Operator, operators } from "@/lib/query/operators";
import type { Lang } from "@/lib/text/lang";
import { tableText } from "@/lib/text/table-text";
import { headerOf } from "./table-columns";
import { wordLabel } from "./word-label";
import { parseYearRange } from "./year-range";

/** A filter and what is needed to label it. */
export interface FilterContent {
  readonly lang: Lang;
  readonly dataset: string;
  readonly column: ColumnMeta;
  readonly operator: Operator;
  /** Of which a row has one. */
  readonly values: readonly string[];
  readonly lookups: Lookups;
  /** What its values are called where the lookups do not say it. */
  readonly options?: readonly { readonly value: string | null; readonly label: string }[];
}

/** A filter as readers see it, in a few words: `Side: both`, `Amount from 1,000,000`, `Status: open or closed`. */
export function filterText(content: FilterContent): string {
  const { lang, column, operator, values } = content;
  const header = headerOf(column, lang);
  const [only = "", ...others] = values;
  const isUpTo = others.length === 0 && operator === "eq" && column.type === "date" && parseYearRange(only)?.from === 1;
  if (isUpTo) return operators.lte.phrase[lang](header, only.slice(-4));
  const words = values.map((value) => valueText(content, value));
  return operators[operator].phrase[lang](header, words.join(tableText[lang].or));
}

function valueText({ lang, dataset, column, operator, lookups, options }: FilterContent, value: string): string {
  if (operators[operator].takes === "part") return value;
  const kind = valueKind(column.type);
  const label = (item: string) => {
    if (kind === "date") {
      const parsed = parseEdtf(item);
      return parsed.ok ? formatDate(parsed.value, lang, { style: "short" }) : item;
    }
    if (column.type === "money") return amountText(Number(item), column.currency.code ?? lookups.money.currency, lang);
    if (kind === "boolean") return item === "true" ? tableText[lang].yes : tableText[lang].no;
    if (kind === "number") return formatNumber(Number(item), lang);
    const option = column.key && options?.find((each) => each.value === item);
    return option ? option.label : wordLabel(dataset, column, item, lang, lookups);
  };
  return boundsOf(operator, [value]).map(label).join(", ");
}

/** A bound in the currency in which the column is compared; it may be a fraction, which no amount is. */
function amountText(amount: number, currency: string, lang: Lang): string {
  if (!Number.isSafeInteger(amount)) return `${formatNumber(amount, lang)} ${currency}`;
  return formatMoney({ amount, currency, qualifier: "exact" }, lang);
}
