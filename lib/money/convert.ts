import { monthOf } from "@/lib/dates/month-of";
import type { EdtfDate } from "@/lib/dates/parse-edtf";
import { type Money, wholeAmount } from "./money";

/** A row of exchange rates: units of `currency` for one US dollar, on average over the month (EDTF `2025-02`). */
export interface RateRow {
  readonly month: Pick<EdtfDate, "edtf">;
  readonly currency: string;
  readonly per_usd: number;
}

/** From what an amount was converted: the month (EDTF), and the rates of the currencies that are not the US dollar. */
export interface Conversion {
  readonly month: string;
  /** One rate from or to dollars, two between other currencies; `perUsd` is in units for one US dollar. */
  readonly rates: readonly { readonly currency: string; readonly perUsd: number }[];
}

/** The currency in which all rates are given. */
export const rateBase = "USD";

/**
 * The average rate, in units of a currency (ISO 4217) for one US dollar, of the month in which a date lies; 1 for the
 * dollar itself. Null if the date lies in no single month ({@link monthOf}) or the month has no rate.
 */
export function monthlyRate(rates: readonly RateRow[], currency: string, date: EdtfDate) {
  const month = monthOf(date);
  if (month === null) return null;
  const rate = rateOf(rates, currency, month);
  return rate === undefined ? null : { rate, month };
}

/**
 * An amount in another currency at the rates of its date's month, by way of the US dollar, rounded half up to whole
 * units, with these rates. Null where a rate is missing, as in {@link monthlyRate}, and for the amount's own currency.
 * A qualifier holds for the result as well.
 * @throws RangeError if the amount is not whole or a rate is not a plain positive decimal.
 */
export function convertMoney<Amount extends Pick<Money, "amount" | "currency">>(
  money: Amount,
  currency: string,
  date: EdtfDate,
  rates: readonly RateRow[],
): (Amount & { readonly conversion: Conversion }) | null {
  const [from, to] = [money.currency, currency].map((code) => monthlyRate(rates, code, date));
  if (!from || !to || money.currency === currency) return null;
  const used = [
    { currency: money.currency, perUsd: from.rate },
    { currency, perUsd: to.rate },
  ];
  return {
    ...money,
    amount: multiply(wholeAmount(money.amount), to.rate, from.rate),
    currency,
    conversion: { month: to.month, rates: used.filter((rate) => rate.currency !== rateBase) },
  };
}

/** The currencies among some that have no rate for a month (EDTF). */
export function ratesMissing(rates: readonly RateRow[], month: string, currencies: readonly string[]): string[] {
  return currencies.filter((currency) => rateOf(rates, currency, month) === undefined);
}

function rateOf(rates: readonly RateRow[], currency: string, month: string): number | undefined {
  if (currency === rateBase) return 1;
  return rates.find((row) => row.currency === currency && row.month.edtf === month)?.per_usd;
}

/** Exact: as floating-point numbers the product of trillions and a four-decimal rate would miss whole units. */
function multiply(amount: bigint, by: number, over: number): number {
  const [factor, divisor] = [decimalOf(by), decimalOf(over)];
  const numerator = amount * factor.digits * divisor.scale;
  const denominator = divisor.digits * factor.scale;
  const doubled = 2n * numerator + denominator;
  const whole = doubled / (2n * denominator);
  // BigInt division cuts towards zero, half up needs the floor.
  return Number(doubled < 0n && doubled % (2n * denominator) !== 0n ? whole - 1n : whole);
}

/** A rate as `digits / scale`. */
function decimalOf(rate: number) {
  const decimal = /^(\d+)(?:\.(\d+))?$/.exec(String(rate));
  if (decimal === null || rate === 0) throw new RangeError(`rate is not a plain positive decimal: ${rate}`);
  const [, whole = "", fraction = ""] = decimal;
  return { digits: BigInt(whole + fraction), scale: 10n ** BigInt(fraction.length) };
}
