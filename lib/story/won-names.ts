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
