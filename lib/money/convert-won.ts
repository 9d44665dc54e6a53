import type { EdtfDate } from "@/lib/dates/parse-edtf";
import { type Money, wholeAmount } from "./money";

/** A row of exchange rates: units of `currency` for one US dollar, on average over the month (EDTF `2025-02`). */
export interface RateRow {
  readonly month: Pick<EdtfDate, "edtf">;
  readonly currency: string;
  readonly per_usd: number;
}

/**
 * The average rate, in won for one US dollar, of the month (EDTF) in which a date lies. Null if the date is coarser than
 * a month, reaches across months or has an open end, and if the month has no rate. An approximate or uncertain month
 * counts as itself.
 */
export function monthlyRate(rates: readonly RateRow[], date: EdtfDate) {
  const month = date.earliest.slice(0, 7);
  if (date.latest?.slice(0, 7) !== month) return null;
  const row = rates.find((candidate) => candidate.currency === "KRW" && candidate.month.edtf === month);
  return row ? { rate: row.per_usd, month } : null;
}

/**
 * A US dollar amount in won at its month's rate, rounded half up to whole won, with that rate. Null where
 * {@link monthlyRate} is, and for any other currency. The money's qualifier holds for the result as well.
 * @throws RangeError if the amount is not whole or the rate is not a plain positive decimal.
 */
export function toWon(money: Pick<Money, "amount" | "currency">, date: EdtfDate, rates: readonly RateRow[]) {
  const found = money.currency === "USD" ? monthlyRate(rates, date) : null;
  return found && { amount: multiply(wholeAmount(money.amount), found.rate), ...found };
}

/** Exact: as floating-point numbers the product of trillions and a four-decimal rate would miss won. */
function multiply(amount: bigint, rate: number): number {
  const decimal = /^(\d+)(?:\.(\d+))?$/.exec(String(rate));
  if (decimal === null || rate === 0) throw new RangeError(`rate is not a plain positive decimal: ${rate}`);
  const [, whole = "", fraction = ""] = decimal;
  const scale = 10n ** BigInt(fraction.length);
  const doubled = 2n * amount * BigInt(whole + fraction) + scale;
  const won = doubled / (2n * scale);
  // BigInt division cuts towards zero, half up needs the floor.
  return Number(doubled < 0n && doubled % (2n * scale) !== 0n ? won - 1n : won);
}
