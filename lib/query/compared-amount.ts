import type { ColumnMeta, MoneyColumn } from "@/lib/datasets/column";
import { type ComparableMoney, comparable, isComparable, type RateGap } from "@/lib/money/comparable";
import type { Comparison } from "./lookups";
import { currencyOf, isDate, type PlainRow, qualifierOf } from "./plain-row";

/**
 * The amount of a row by which it is sorted, filtered and added: in the currency of the comparison, converted where it
 * is in another, or why it cannot be converted; null where the row has no amount. Amounts of a column that is in one
 * currency throughout stay as they are. Without a date of its own, an amount has the first date of its row.
 *
 * @param columns the columns of the dataset, among which is that of the date
 */
export function comparedAmount(
  row: PlainRow,
  column: MoneyColumn,
  columns: readonly ColumnMeta[],
  { currency, rates }: Comparison,
): ComparableMoney | RateGap | null {
  const amount = row[column.name];
  const own = currencyOf(row, column);
  if (typeof amount !== "number" || own === null) return null;
  const money = { amount, currency: own, qualifier: qualifierOf(row, column) };
  const date = row[rateDateOf(column, columns)];
  return comparable(money, column.currency.code ?? currency, isDate(date) ? date : null, rates);
}

/** The name of the column with the date whose month gives the rate of an amount; empty where the dataset has no dates. */
export function rateDateOf({ dated }: MoneyColumn, columns: readonly ColumnMeta[]): string {
  return dated ?? columns.find(({ type }) => type === "date")?.name ?? "";
}

/** The number of {@link comparedAmount}, in whole units; null where there is none. */
export function comparedNumber(...compared: Parameters<typeof comparedAmount>): number | null {
  const result = comparedAmount(...compared);
  return result !== null && isComparable(result) ? result.amount : null;
}
