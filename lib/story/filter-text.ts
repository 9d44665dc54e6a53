import type { ColumnMeta } from "@/lib/datasets/column";
import { formatDate } from "@/lib/dates/format-date";
import { parseEdtf } from "@/lib/dates/parse-edtf";
import { formatNumber } from "@/lib/money/format-number";
import { type Lookups, labelOf } from "@/lib/query/lookups";
import type { Operator } from "@/lib/query/query";
import { confidenceLabel } from "@/lib/text/confidence";
import type { Lang } from "@/lib/text/lang";
import { tableToolsText } from "@/lib/text/table-tools-text";
import { headerOf } from "./table-columns";
import { parseYearRange } from "./year-range";

/** A value of a filter and what is needed to word it. */
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
  const text = tableToolsText[lang].filters;
  const header = headerOf(column, lang);
  const isUpTo = operator === "eq" && column.type === "date" && parseYearRange(content.value)?.from === 1;
  return isUpTo ? text.lte(header, content.value.slice(-4)) : text[operator](header, valueText(content));
}

function valueText({ lang, dataset, column, operator, value, lookups }: FilterContent): string {
  if (operator === "contains") return value;
  const word = (item: string) => {
    if (column.type === "date") {
      const parsed = parseEdtf(item);
      return parsed.ok ? formatDate(parsed.value, lang, { style: "short" }) : item;
    }
    if (column.type === "money" || column.type === "number" || column.type === "integer") {
      return formatNumber(Number(item), lang);
    }
    return column.words ? confidenceLabel(item, lang) : labelOf(lookups, dataset, column, item, lang);
  };
  return (operator === "in" ? value.split(",") : [value]).map(word).join(", ");
}
