import { monthOf } from "@/lib/dates/month-of";
import type { EdtfDate } from "@/lib/dates/parse-edtf";
import { type Conversion, convertMoney, type RateRow, ratesMissing } from "./convert";
import type { Money } from "./money";

/** An amount in the currency in which it is compared. */
export interface ComparableMoney extends Money {
  /** The month and the rates by which it was converted; null where it is the amount as stated. */
  readonly conversion: Conversion | null;
}

/** Why an amount cannot be converted: it is dated to no single month, or a month (EDTF) lacks rates of currencies. */
export type RateGap =
  | { readonly reason: "date" }
  | { readonly reason: "rate"; readonly month: string; readonly currencies: readonly string[] };

/**
 * An amount in a currency (ISO 4217), so that it may be drawn, sorted and compared with others of it: as stated, or
 * converted at the rates of its date's month and then with these, or why it cannot be converted. Its qualifier stays.
 */
export function comparable(
  money: Money,
  currency: string,
  date: EdtfDate | null,
  rates: readonly RateRow[],
): ComparableMoney | RateGap {
  if (money.currency === currency) return { ...money, conversion: null };
  const month = date && monthOf(date);
  if (!date || month === null) return { reason: "date" };
  const missing = {
    reason: "rate",
    month,
    currencies: ratesMissing(rates, month, [money.currency, currency]),
  } as const;
  return convertMoney(money, currency, date, rates) ?? missing;
}

/** Whether an amount could be brought into the currency in which it is compared. */
export function isComparable(result: ComparableMoney | RateGap): result is ComparableMoney {
  return "amount" in result;
}
