import type { EdtfDate } from "@/lib/dates/parse-edtf";
import { type ComparableMoney, comparable, isComparable, type RateGap } from "./comparable";
import { monthlyRate, type RateRow } from "./convert";
import type { Qualifier } from "./qualifier";

/** A sum, and what a source printed for it in another currency; null is undisclosed. */
interface StatedSum {
  readonly amount: number | null;
  readonly currency: string | null;
  readonly qualifier: Qualifier;
  readonly stated: number;
  readonly currencyStated: string | null;
  readonly date: EdtfDate;
}

/** Why nothing is computed: the sum is not known, both are in one currency, or there are no rates. */
export type StatedGap = RateGap | { readonly reason: "amount" } | { readonly reason: "currency" };

/** A printed sum beside what its month's average rate gives. */
export interface StatedComparison {
  /** In the printed sum's currency. */
  readonly computed: ComparableMoney;
  /** Both rates are units of `of` for one of `per` (ISO 4217). */
  readonly of: string;
  readonly per: string;
  /** The rate that the two sums imply. */
  readonly implied: number;
  /** The average of the month (EDTF). */
  readonly rate: number;
  readonly month: string;
  /** Signed fraction: -0.02 where the implied rate is 2 % below the month's average. */
  readonly gap: number;
  /** Whether the gap exceeds the threshold at which a page remarks on it. */
  readonly remarkable: boolean;
}

/**
 * How far a rate that a source's own two figures imply may lie from the month's average, as a fraction, before
 * the page remarks on it. Rounding to two or three digits and the day within the month explain smaller gaps;
 * 3 % and more points to another day, another rate or a slip.
 */
export const rateGapThreshold = 0.03;

/** Sets a printed sum beside what the rates of the sum's month give in its currency, or says why that cannot be done. */
export function compareStated(
  { amount, currency, qualifier, stated, currencyStated, date }: StatedSum,
  rates: readonly RateRow[],
): StatedComparison | StatedGap {
  if (amount === null || currency === null || currencyStated === null || amount <= 0 || stated <= 0)
    return { reason: "amount" };
  if (currency === currencyStated) return { reason: "currency" };
  const computed = comparable({ amount, currency, qualifier }, currencyStated, date, rates);
  if (!isComparable(computed)) return computed;
  const own = { currency, sum: amount, perUsd: monthlyRate(rates, currency, date)?.rate ?? 1 };
  const printed = {
    currency: currencyStated,
    sum: stated,
    perUsd: monthlyRate(rates, currencyStated, date)?.rate ?? 1,
  };
  // As papers quote it: so many units of the smaller one for one of the larger.
  const [of, per] = printed.perUsd >= own.perUsd ? [printed, own] : [own, printed];
  const implied = of.sum / per.sum;
  const rate = of.perUsd / per.perUsd;
  const gap = implied / rate - 1;
  return {
    computed,
    of: of.currency,
    per: per.currency,
    implied,
    rate,
    month: computed.conversion?.month ?? "",
    gap,
    remarkable: Math.abs(gap) > rateGapThreshold,
  };
}
