/** English texts of the chart of deals by date. */
export const dealsByTime = {
  finding: (deal: string, date: string, until: string, larger: number) =>
    `The largest sum until ${until}: ${deal} (${date}); ${larger} larger ${larger === 1 ? "one has" : "have"} come since`,
  unsurpassed: (deal: string, date: string, sums: number) =>
    `${sums === 1 ? "The one sum" : "The first sum, and none since is larger"}: ${deal} (${date})`,
  named: (title: string, amount: string) => `${title}, ${amount}`,
  noSum: (count: number) =>
    `${count} ${count === 1 ? "amount" : "amounts"} by date, of which none is a sum that can be ranked`,
  nothing: "No deal with a known amount to show",
  measure: (currency: string, year: string | null) =>
    `Each mark is a deal on its date. The higher, the larger its amount in ${currency}, on a logarithmic scale: each line is ten times the one below.${year === null ? "" : ` Years before ${year} have less room.`}`,
  digest: (year: string | null) =>
    `The largest amounts on their dates.${year === null ? "" : ` Years before ${year} have less room.`}`,
  alt: (count: number, largest: readonly string[]) =>
    `Timeline of ${count} ${count === 1 ? "deal" : "deals"} by date and amount. The largest: ${largest.join("; ")}.`,
  mark: (title: string, amount: string, date: string, status: string) => `${title}: ${amount}, ${date}, ${status}`,
  solid: "done",
  partial: "partly done",
  hollow: "proposed, promised, under way or “up to”",
  crossed: "refused, withdrawn, dismissed or disputed",
  coarse: "date not known to the day: a bar over all possible days",
  undisclosed: (titles: readonly string[]) => `Amount undisclosed, not drawn: ${titles.join("; ")}.`,
  parts: (titles: readonly string[]) => `Part of a larger figure above, not drawn again: ${titles.join("; ")}.`,
  earlier: (rounds: readonly string[]) =>
    `Replaced by a later round of the same offer, not drawn: ${rounds.join("; ")}.`,
  columns: { deal: "Deal", date: "Date", amount: "Amount", side: "Side", status: "Status" },
};
