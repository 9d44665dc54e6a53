import type { EdtfDate } from "@/lib/dates/parse-edtf";
import { impliedRate, type RateRow, rateGap, rateGapThreshold, toWon } from "./convert-won";

/** A sum in dollars, and what a source printed for it in another currency; null is undisclosed. */
export interface StatedSum {
  readonly amount: number | null;
  readonly currency: string | null;
  readonly stated: number;
  readonly currencyStated: string | null;
  readonly date: EdtfDate;
}

/** Why nothing was computed: no dollar amount, another currency than won, no single month, or no rate for it. */
export type Incomparable = "amount" | "currency" | "date" | "rate";

/** A printed sum beside what its month's average rate gives. Rates are in won for one US dollar. */
export interface StatedComparison {
  /** In whole won. */
  readonly computed: number;
  readonly implied: number;
  /** EDTF month and its average rate. */
  readonly month: string;
  readonly rate: number;
  /** Signed fraction: -0.02 where the implied rate is 2 % below the month's average. */
  readonly gap: number;
  /** Whether the gap exceeds the threshold at which a page remarks on it. */
  readonly remarkable: boolean;
}

/** Sets a printed sum in won beside the month's rate, or says why that cannot be done. */
export function compareStated(sum: StatedSum, rates: readonly RateRow[]): StatedComparison | Incomparable {
  const { amount, date, stated } = sum;
  if (sum.currencyStated !== "KRW") return "currency";
  if (amount === null || sum.currency !== "USD") return "amount";
  const implied = impliedRate(stated, amount);
  if (implied === null) return "amount";
  const won = toWon({ amount, currency: sum.currency }, date, rates);
  if (won === null) return date.latest?.slice(0, 7) === date.earliest.slice(0, 7) ? "rate" : "date";
  const gap = rateGap(implied, won.rate);
  const remarkable = Math.abs(gap) > rateGapThreshold;
  return { computed: won.amount, implied, month: won.month, rate: won.rate, gap, remarkable };
}
