import type { ColumnMeta } from "@/lib/datasets/column";
import type { Comparison } from "../lookups";

type Row = Readonly<Record<string, unknown>>;

/**
 * The amount of a row in the currency in which amounts are compared, as the documents define it, written anew: in whole
 * units, half of one rounded up, at the rates of the month in which its date lies. Null without an amount or a rate.
 */
export function naiveAmount(
  row: Row,
  column: ColumnMeta,
  columns: readonly ColumnMeta[],
  { currency, rates }: Comparison,
): number | null {
  const amount = row[column.name];
  if (column.type !== "money" || typeof amount !== "number") return null;
  const own = String(column.currency.code ?? row[column.currency.column]);
  const target = column.currency.code ?? currency;
  if (own === target) return amount;
  const date = JSON.stringify(row[column.dated ?? columns.find(({ type }) => type === "date")?.name ?? ""] ?? null);
  const [first, last] = [/"earliest":"([^"]+)"/, /"latest":"([^"]+)"/].map((bound) =>
    bound.exec(date)?.[1]?.slice(0, 7),
  );
  const perDollar = (code: string) =>
    code === "USD" ? 1 : rates.find((rate) => rate.currency === code && rate.month.edtf === first)?.per_usd;
  const [from, to] = [perDollar(own), perDollar(target)];
  if (first === undefined || first !== last || from === undefined || to === undefined) return null;
  // Ten-thousandths are whole: a rate has four decimals at most.
  const [numerator, denominator] = [BigInt(amount) * BigInt(Math.round(to * 1e4)), BigInt(Math.round(from * 1e4))];
  return Number((2n * numerator + denominator) / (2n * denominator));
}
