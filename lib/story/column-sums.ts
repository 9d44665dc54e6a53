import type { ColumnMeta } from "@/lib/datasets/column";
import { type MoneySums, sumMoney } from "@/lib/money/sum-money";
import { type PlainRow, qualifierOf } from "@/lib/query/plain-row";

/** The sums of a column of money over rows; null for a column whose figures must not be added. */
export function columnSums(rows: readonly PlainRow[], column: ColumnMeta): MoneySums | null {
  const { containedIn } = column;
  if (containedIn === undefined) return null;
  return sumMoney(
    rows.map((row) => {
      const amount = row[column.name];
      const currency = column.inCurrency ?? String(row[column.currency ?? ""] ?? "");
      const qualifier = qualifierOf(row, column);
      const contained = row[containedIn] !== null && row[containedIn] !== undefined;
      return { money: typeof amount === "number" ? { amount, currency, qualifier } : null, contained };
    }),
  );
}
