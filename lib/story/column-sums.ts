import type { ColumnMeta } from "@/lib/datasets/column";
import { sumMoney } from "@/lib/money/sum-money";
import { currencyOf, type PlainRow, qualifierOf } from "@/lib/query/plain-row";
import { statedNameOf } from "./won-names";

/**
 * The sums of a column of money over rows; null for a column whose figures must not be added. Of amounts in won, those
 * known in dollars alone are `unrated`: left out because there is no rate for their date, and not among `unknown`.
 */
export function columnSums(rows: readonly PlainRow[], column: ColumnMeta) {
  if (column.type !== "money" || column.containedIn === undefined) return null;
  const { containedIn, currency } = column;
  const stated = currency.code === undefined ? "" : statedNameOf(column.name);
  const unrated = rows.filter((row) => typeof row[column.name] !== "number" && typeof row[stated] === "number").length;
  const sums = sumMoney(
    rows.map((row) => {
      const amount = row[column.name];
      const facts = { currency: currencyOf(row, column) ?? "", qualifier: qualifierOf(row, column) };
      return {
        money: typeof amount === "number" ? { amount, ...facts } : null,
        contained: row[containedIn] !== null && row[containedIn] !== undefined,
      };
    }),
  );
  return { ...sums, unknown: sums.unknown - unrated, unrated };
}
