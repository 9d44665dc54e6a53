import type { ColumnMeta } from "@/lib/datasets/column";

/** The name of the column with amounts in a currency, as `_money` names it, beside the column with the amounts as stated. */
export function moneyNameOf(column: string, money: string): string {
  return `${column}_${money}`;
}

/** The name of the column with the rate by which a row's amounts were converted into a currency. */
export function rateNameOf(money: string): string {
  return `${money}_rate`;
}

/** The name of the column with the month whose average that rate is. */
export function monthNameOf(money: string): string {
  return `${money}_month`;
}

/** The name of the column with the amounts as stated, from the column with the same amounts in one currency. */
export function statedNameOf({ name, computedIn = "" }: ColumnMeta): string {
  return name.slice(0, -moneyNameOf("", computedIn).length);
}
