import type { ColumnMeta } from "@/lib/datasets/column";
import { type MoneySums, sumMoney } from "@/lib/money/sum-money";
import { type PlainRow, qualifierOf } from "@/lib/query/plain-row";
import { statedNameOf } from "./won-names";

/** The sums of a column of money. Of amounts in won, what is known in dollars alone is told apart. */
interface ColumnSums extends MoneySums {
  /** Left out because there is no rate for their date; they are not among `unknown`. */
  readonly unrated: number;
}

/** The sums of a column of money over rows; null for a column whose figures must not be added. */
export function columnSums(rows: readonly PlainRow[], column: ColumnMeta): ColumnSums | null {
  const { containedIn } = column;
  if (containedIn === undefined) return null;
  const stated = column.inCurrency === undefined ? undefined : statedNameOf(column.name);
  const isUnrated = (row: PlainRow) => typeof row[column.name] !== "number" && typeof row[stated ?? ""] === "number";
  const unrated = rows.filter(isUnrated).length;
  const sums = sumMoney(
    rows.map((row) => {
      const amount = row[column.name];
      const currency = column.inCurrency ?? String(row[column.currency ?? ""] ?? "");
      const qualifier = qualifierOf(row, column);
      const contained = row[containedIn] !== null && row[containedIn] !== undefined;
      return { money: typeof amount === "number" ? { amount, currency, qualifier } : null, contained };
    }),
  );
  return { ...sums, unknown: sums.unknown - unrated, unrated };
}
