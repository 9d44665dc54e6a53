import { columnMetas, type Dataset } from "@/lib/datasets/dataset";
import { datasetNames, datasets } from "@/lib/datasets/registry";
import { monthOf } from "@/lib/dates/month-of";
import { type RateRow, ratesMissing } from "@/lib/money/convert";
import { currencyOf, isDate } from "@/lib/query/plain-row";
import type { Pair } from "@/lib/text/lang";
import type { Tables } from "./check-references";
import type { CheckedStory } from "./check-story";
import type { ReadRow } from "./read-table";

/** The most rows that a warning names. */
const mostNamed = 3;

/**
 * Words the months in which amounts need rates that `exchange_rates.csv` lacks: of their own currency, of the story's
 * and of the second one, by way of the US dollar, which needs none. One warning for each month and currency.
 */
export function rateWarnings({ file, tables }: Pick<CheckedStory, "file" | "tables">): Pair[] {
  if (!file) return [];
  const rates = tables.exchange_rates.rows.flatMap(({ values }) => rateOf(values) ?? []);
  const shown = [file.currency, ...(file.secondCurrency === undefined ? [] : [file.secondCurrency])];
  const users = new Map<string, { month: string; currency: string; rows: Set<string> }>();
  for (const { month, own, row } of amountsIn(tables)) {
    const needed = [...new Set([own, ...shown])];
    for (const currency of needed.length > 1 ? ratesMissing(rates, month, needed) : []) {
      const key = `${month} ${currency}`;
      const { rows } = users.get(key) ?? { rows: new Set<string>() };
      users.set(key, { month, currency, rows: rows.add(row) });
    }
  }
  return [...users]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { month, currency, rows }]) => warningOf(month, currency, [...rows]));
}

function warningOf(month: string, currency: string, rows: readonly string[]): Pair {
  const named = rows.slice(0, mostNamed).join(", ");
  const more = rows.length - mostNamed;
  return {
    en: `exchange_rates.csv: there is no rate of ${currency} for ${month}, so that amounts of that month cannot be converted (${named}${more > 0 ? ` and ${more} more` : ""}); add a row with the month's average, in ${currency} for one US dollar`,
    ko: `exchange_rates.csv: ${month}의 ${currency} 환율이 없어 그달의 금액을 환산할 수 없다(${named}${more > 0 ? ` 외 ${more}행` : ""}). 미국 달러 1달러에 대한 ${currency}의 월평균을 한 행으로 더한다`,
  };
}

/** Every amount whose date lies in one month: the month, the amount's currency, and the row that has it. */
function amountsIn(tables: Tables): { month: string; own: string; row: string }[] {
  return datasetNames.flatMap((name) => {
    const dataset: Dataset = datasets[name];
    const columns = columnMetas(dataset).flatMap((column) => (column.type === "money" ? [column] : []));
    // A sum as it was printed is dated as the row's own amount is.
    const dated = columns.find((column) => column.dated !== undefined)?.dated ?? "";
    return tables[name].rows.flatMap(({ values }) =>
      columns.flatMap((column) => {
        const date = values[column.dated ?? dated];
        const month = isDate(date) ? monthOf(date) : null;
        const own = typeof values[column.name] === "number" ? currencyOf(values, column) : null;
        return month === null || own === null ? [] : [{ month, own, row: `${name} ${String(values.id)}` }];
      }),
    );
  });
}

function rateOf({ month, currency, per_usd }: ReadRow["values"]): RateRow | null {
  if (!isDate(month) || typeof currency !== "string" || typeof per_usd !== "number") return null;
  return { month, currency, per_usd };
}
