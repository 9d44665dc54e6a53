import type { EdtfDate } from "@/lib/dates/parse-edtf";
import { type RateRow, toWon } from "./convert-won";

/** A sum in dollars, and what a source printed for it in another currency; null is undisclosed. */
interface StatedSum {
  readonly amount: number | null;
  readonly currency: string | null;
  readonly stated: number;
  readonly currencyStated: string | null;
  readonly date: EdtfDate;
}

/** A printed sum beside what its month's average rate gives. Rates are in won for one US dollar. */
export type StatedComparison = Exclude<ReturnType<typeof compareStated>, string>;

/**
 * How far a rate that a source's own two figures imply may lie from the month's average, as a fraction, before
 * the page remarks on it. Rounding to two or three digits and the day within the month explain smaller gaps;
 * 3 % and more points to another day, another rate or a slip.
 */
export const rateGapThreshold = 0.03;

/**
 * Sets a printed sum in won beside the month's rate, or says why that cannot be done: no dollar amount, another currency
 * than won, no single month, or no rate for it.
 */
export function compareStated(
  { amount, currency, stated, currencyStated, date }: StatedSum,
  rates: readonly RateRow[],
) {
  if (currencyStated !== "KRW") return "currency";
  if (amount === null || currency !== "USD" || amount <= 0 || stated <= 0) return "amount";
  const won = toWon({ amount, currency }, date, rates);
  if (won === null) return date.latest?.slice(0, 7) === date.earliest.slice(0, 7) ? "rate" : "date";
  const implied = stated / amount;
  const gap = implied / won.rate - 1;
  return {
    /** In whole won. */
    computed: won.amount,
    implied,
    /** EDTF month and its average rate. */
    month: won.month,
    rate: won.rate,
    /** Signed fraction: -0.02 where the implied rate is 2 % below the month's average. */
    gap,
    /** Whether the gap exceeds the threshold at which a page remarks on it. */
    remarkable: Math.abs(gap) > rateGapThreshold,
  };
}
