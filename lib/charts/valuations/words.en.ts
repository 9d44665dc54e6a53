/** Words of the chart of valuations. */
export const valuations = {
  finding: (latest: readonly string[]) => `Latest known valuations: ${latest.join("; ")}`,
  latest: (name: string, amount: string, date: string) => `${name}, ${amount}, ${date}`,
  onlyOffers: (offers: readonly string[]) => `No valuation to show; offered: ${offers.join("; ")}`,
  nothing: "No valuation fits",
  measure: (scale: string) =>
    `Valuation of each company in US dollars, ${scale}. A value holds until the next known one; a line ends with the last one known.`,
  linear: "linear scale",
  log: "logarithmic scale: equal heights are equal ratios",
  alt: (count: number, from: string, to: string, lines: readonly string[]) =>
    `Step chart of the valuations of ${count} ${count === 1 ? "company" : "companies"} from ${from} to ${to}. ${lines.map((line) => `${line}.`).join(" ")}`,
  line: (name: string, first: string, last: string) => `${name}: first ${first}; last ${last}`,
  single: (name: string, value: string) => `${name}: ${value}`,
  dated: (amount: string, date: string) => `${amount}, ${date}`,
  exact: "exact",
  inexact: (words: readonly string[]) => `not exact: ${words.join(", ")}`,
  coarse: "day not known: bar over all possible days",
  offer: "offer, not a valuation",
  offered: (basis: string, amount: string) => `${basis}: ${amount}`,
  offerNote: (name: string, amount: string, date: string, basis: string) =>
    `${name}, ${date}: ${amount} is an offer (“${basis}”), not a valuation, and is part of no line.`,
  outcome: (deal: string, status: string) => `${deal}: ${status}.`,
  note: (name: string, date: string, note: string) => `${name}, ${date}: ${note}`,
  otherCurrencies: (names: string) => `Not in US dollars, not drawn: ${names}.`,
  columns: { company: "Company", date: "Date", valuation: "Valuation", basis: "Basis", side: "Side" },
};
