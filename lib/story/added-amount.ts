import type { ColumnMeta, MoneyColumn } from "@/lib/datasets/column";
import { isComparable, type RateGap } from "@/lib/money/comparable";
import { comparedAmount, rateDateOf } from "@/lib/query/compared-amount";
import type { Comparison } from "@/lib/query/lookups";
import type { PlainRow } from "@/lib/query/plain-row";
import { statedNameOf } from "./money-names";

/** What amounts of rows are compared by: the columns of their dataset, and the story's currency and rates. */
export interface MoneyContext {
  readonly columns: readonly ColumnMeta[];
  readonly money: Comparison;
}

/**
 * The amount of a row as it is added in a column: in the story's currency, in a computed column in the column's, taken
 * from the amount as stated; or why it cannot be converted. Null where the row has no amount.
 */
export function addedAmount(row: PlainRow, column: MoneyColumn, { columns, money }: MoneyContext) {
  const stated = statedColumn(column, columns);
  return stated && comparedAmount(row, stated, columns, { ...money, currency: column.currency.code ?? money.currency });
}

/** The names of the columns from which the amounts of a column are added: amount as stated, currency, date. */
export function addedFrom(column: ColumnMeta, columns: readonly ColumnMeta[]): string[] {
  const stated = column.type === "money" ? statedColumn(column, columns) : null;
  return stated ? [stated.name, stated.currency.column ?? "", rateDateOf(stated, columns)] : [];
}

function statedColumn(column: MoneyColumn, columns: readonly ColumnMeta[]): MoneyColumn | null {
  if (column.computedIn === undefined) return column;
  const stated = columns.find(({ name }) => name === statedNameOf(column));
  return stated?.type === "money" ? stated : null;
}

/** The rows whose amount in a column cannot be converted, each with the reason. */
export function unratedRows(rows: readonly PlainRow[], column: ColumnMeta, context: MoneyContext) {
  if (column.type !== "money") return [];
  return rows.flatMap((row): { readonly row: PlainRow; readonly gap: RateGap }[] => {
    const added = addedAmount(row, column, context);
    return added === null || isComparable(added) ? [] : [{ row, gap: added }];
  });
}
