import type { EdtfDate } from "@/lib/dates/parse-edtf";
import { type Money, wholeAmount } from "./money";

/** A row of exchange rates: units of `currency` for one US dollar, on average over the month (EDTF `2025-02`). */
export interface RateRow {
  readonly month: Pick<EdtfDate, "edtf">;
  readonly currency: string;
  readonly per_usd: number;
}

/** Won for one US dollar on average over `month`, an EDTF month. */
export interface MonthlyRate {
  readonly rate: number;
  readonly month: string;
}

/** An amount in whole won, and the rate that it was computed from. */
export interface WonAmount extends MonthlyRate {
  readonly amount: number;
}

/**
 * How far a rate that a source's own two figures imply may lie from the month's average, as a fraction, before
 * the page remarks on it. Rounding to two or three digits and the day within the month explain smaller gaps;
 * 3 % and more points to another day, another rate or a slip.
 */
export const rateGapThreshold = 0.03;

/**
 * The won rate of the month in which a date lies. Null if the date is coarser than a month, reaches across
 * months or has an open end, and if the month has no rate. An approximate or uncertain month counts as itself.
 */
export function monthlyRate(rates: readonly RateRow[], date: EdtfDate): MonthlyRate | null {
  const month = date.earliest.slice(0, 7);
  if (date.latest === null || date.latest.slice(0, 7) !== month) return null;
  const row = rates.find((candidate) => candidate.currency === "KRW" && candidate.month.edtf === month);
  return row === undefined ? null : { rate: row.per_usd, month };
}

/**
 * A US dollar amount in won at its month's rate, rounded half up to whole won. Null where {@link monthlyRate} is,
 * and for any other currency. The money's qualifier holds for the result as well.
 * @throws RangeError if the amount is not whole or the rate is not a plain positive decimal.
 */
export function toWon(
  money: Pick<Money, "amount" | "currency">,
  date: EdtfDate,
  rates: readonly RateRow[],
): WonAmount | null {
  const found = money.currency === "USD" ? monthlyRate(rates, date) : null;
  return found === null ? null : { amount: multiply(wholeAmount(money.amount), found.rate), ...found };
}

/** Won per dollar that a source implies by stating one sum in won and in dollars. Null unless both are above zero. */
export function impliedRate(statedWon: number, dollars: number): number | null {
  return statedWon > 0 && dollars > 0 ? statedWon / dollars : null;
}

/** How far an implied rate lies from the month's average (above zero), as a signed fraction: -0.02 is 2 % below it. */
export function rateGap(implied: number, monthly: number): number {
  return implied / monthly - 1;
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
