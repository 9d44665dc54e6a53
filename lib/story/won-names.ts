/** What the name of a column with an amount in won adds to that of the amount's own column. */
export const wonSuffix = "_krw";

/** The column with the rate that was used, in won per dollar. */
export const rateColumnName = "krw_rate";

/** The column with the month whose average rate was used. */
export const monthColumnName = "krw_month";

/** The name of the column that holds an amount in won beside an amount's own column. */
export function wonNameOf(column: string): string {
  return `${column}${wonSuffix}`;
}

/** The name of the amount's own column, from that of the column with the same amount in won. */
export function statedNameOf(wonColumn: string): string {
  return wonColumn.slice(0, -wonSuffix.length);
}
