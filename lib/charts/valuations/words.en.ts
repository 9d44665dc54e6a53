/** Words of the chart of valuations. */
export const valuations = {
  finding: (latest: readonly string[]) => latest.join("; "),
  latest: (name: string, amount: string, date: string) => `${name} was last valued at ${amount}, ${date}`,
  offerOf: (name: string, amount: string, date: string) => `${name}, ${amount}, ${date}`,
  onlyOffers: (offers: readonly string[]) => `No valuation to show; offered: ${offers.join("; ")}`,
  nothing: "No valuation fits",
  unconverted: (count: number, currency: string) =>
    `${count} known ${count === 1 ? "value" : "values"}, none of which can be converted into ${currency}`,
  measure: (currency: string, scale: string) =>
    `Valuation of each company in ${currency}, ${scale}. A value holds until the next known one; a line ends with the last one known.`,
  linear: "linear scale",
  log: "logarithmic scale: equal heights are equal ratios",
  alt: (count: number, from: string, to: string, lines: readonly string[]) =>
    `Step chart of the valuations of ${count} ${count === 1 ? "company" : "companies"} from ${from} to ${to}. ${lines.map((line) => `${line}.`).join(" ")}`,
  line: (name: string, first: string, last: string) => `${name}: first ${first}; last ${last}`,
  single: (name: string, value: string) => `${name}: ${value}`,
  dated: (amount: string, date: string) => `${amount}, ${date}`,
  inexact: (words: readonly string[]) => `not exact: ${words.join(", ")}`,
  coarse: "day not known: bar over all possible days",
  offer: "offer, not a valuation: dashed",
  offered: (basis: string, amount: string) => `${basis}: ${amount}`,
  offerNote: (name: string, amount: string, date: string, basis: string) =>
    `${name}, ${date}: ${amount} is an offer (“${basis}”), not a valuation, and is part of no line.`,
  outcome: (deal: string, status: string) => `${deal}: ${status}.`,
  crossing: (above: string, below: string, date: string, isReported: boolean) =>
    `${above} above ${below} from ${date}${isReported ? ", as reported" : ""}`,
  crossingNote: (date: string, above: string, below: string) =>
    `From ${date} the value of ${above} is above that of ${below}.`,
  valued: (name: string, amount: string, date: string) => `${name} (${amount}, ${date})`,
  note: (name: string, date: string, note: string) => `${name}, ${date}: ${note}`,
  columns: { company: "Company", date: "Date", valuation: "Valuation", basis: "Basis", side: "Side" },
};
