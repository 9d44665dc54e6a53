import { currencyUnit } from "@/lib/money/currency-name";
import { formatNumber } from "@/lib/money/format-number";

/** Words of the chart of sums that a source printed in another currency. */
export const statedAmounts = {
  /** How the sums that are not off fit, how many there are. */
  fits: (count: number, percent: string) =>
    count === 1
      ? `The one printed sum that can be checked fits its month’s average rate to within ${percent}`
      : `All ${count} printed sums that can be checked fit their month’s average rate to within ${percent}`,
  off: (deals: readonly string[], rest: number, percent: string) =>
    `${deals.join("; ")}${rest === 0 ? "" : `; ${rest === 1 ? "the other printed sum fits" : `the other ${rest} printed sums fit`} to within ${percent}`}`,
  offDeal: (deal: string, gap: string) => `Printed at a rate ${gap} the month’s average: ${deal}`,
  uncompared: (count: number) => `${count} printed ${count === 1 ? "sum" : "sums"}, none of which can be checked`,
  nothing: "No sum printed in another currency to show",
  measure:
    "The exchange rate that a sum printed in another currency implies, beside the average of the deal’s month. The line between the two is how far they are apart.",
  average: "average of the month",
  axis: (of: string, per: string) => `${currencyUnit(of, "en", true)} per ${currencyUnit(per, "en")}`,
  tick: (rate: number) => formatNumber(rate, "en"),
  undisclosed: "amount undisclosed",
  printed: (sum: string, publisher: string) => `${sum}, printed by ${publisher}`,
  /** So many units of a currency for one of another (ISO 4217). */
  rate: (rate: number, of: string, per: string) => rateWords(formatNumber(rate, "en"), rate === 1, of, per),
  implied: (rate: number, rounded: boolean, of: string, per: string) =>
    `${rounded ? "about " : ""}${rateWords(formatNumber(rate, "en"), rate === 1, of, per)}`,
  above: (implied: string, percent: string) => `Implies ${implied}, ${percent} above that month’s average`,
  below: (implied: string, percent: string) => `Implies ${implied}, ${percent} below that month’s average`,
  same: (implied: string) => `Implies ${implied}, the same as that month’s average`,
  gap: (percent: string, sign: number) => gapWords(percent, sign),
  noComputed: (reason: string) => `No computed figure: ${reason}`,
  reasons: {
    amount: "the amount itself is not known",
    currency: "it is printed in the currency of the amount",
  },
  alt: (count: number, rows: string) => `A pair of rates for each of ${count} deals. ${rows}.`,
  columns: {
    deal: "Deal",
    date: "Date",
    amount: "Amount",
    printed: "As printed",
    by: "Printed by",
    computed: "Computed, to the last unit",
    implied: "Implied rate",
    rate: "Month’s average rate",
    gap: "Implied rate against the average",
  },
};

function gapWords(percent: string, sign: number): string {
  return percent === "0%" ? percent : `${percent} ${sign < 0 ? "below" : "above"}`;
}

function rateWords(rate: string, isOne: boolean, of: string, per: string): string {
  return `${rate} ${currencyUnit(of, "en", !isOne)} per ${currencyUnit(per, "en")}`;
}
