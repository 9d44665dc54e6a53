import { formatNumber } from "@/lib/money/format-number";

/** Words of the chart of sums that a source printed in another currency. */
export const statedAmounts = {
  sums: (compared: number, all: number) =>
    `${compared} printed ${compared === 1 ? "sum" : "sums"}${compared === all ? "" : " that can be checked"}`,
  finding: (sums: string, compared: number, off: number, percent: string) =>
    off === 0
      ? `${compared === 1 ? sums : `All ${sums}`} within ${percent} of what the month’s average rate gives`
      : `${off} of ${sums} ${off === 1 ? "rests" : "rest"} on a rate more than ${percent} off the month’s average`,
  uncompared: (count: number) => `${count} printed ${count === 1 ? "sum" : "sums"}, none of which can be checked`,
  nothing: "No sum printed in another currency to show",
  measure:
    "Wide bar: what a source printed, in another currency than dollars. Narrow bar: what the average exchange rate of the deal’s month gives. Each pair has its own scale; different pairs cannot be compared.",
  undisclosed: "dollar amount undisclosed",
  printed: (publisher: string) => `printed by ${publisher}`,
  computed: (month: string, rate: string) => `computed at the average of ${month}, ${rate}`,
  exact: (won: number) => `₩${formatNumber(won, "en")}`,
  number: (rate: number) => formatNumber(rate, "en"),
  rate: (won: number) => `${formatNumber(won, "en")} won per dollar`,
  implied: (won: number, rounded: boolean) => `${rounded ? "about " : ""}${formatNumber(won, "en")} won per dollar`,
  above: (implied: string, percent: string) => `Implies ${implied}, ${percent} above that month’s average`,
  below: (implied: string, percent: string) => `Implies ${implied}, ${percent} below that month’s average`,
  same: (implied: string) => `Implies ${implied}, the same as that month’s average`,
  gap: (percent: string, sign: number) => (percent === "0%" ? percent : `${percent} ${sign < 0 ? "below" : "above"}`),
  reasons: {
    amount: "No computed figure: the amount in dollars is not known",
    currency: "No computed figure: there is no rate for the printed currency",
    date: "No computed figure: the date is not known to the month",
    rate: "No computed figure: there is no rate for that month",
  },
  solid: "done",
  hollow: "proposed, planned, disputed, rejected or “up to”",
  alt: (count: number, rows: string) => `A pair of bars for each of ${count} deals. ${rows}.`,
  columns: {
    deal: "Deal",
    date: "Date",
    dollars: "Amount",
    printed: "As printed",
    by: "Printed by",
    computed: "Computed, to the last won",
    implied: "Implied rate, won per dollar",
    rate: "Month’s average, won per dollar",
    gap: "Implied rate against the average",
  },
};
