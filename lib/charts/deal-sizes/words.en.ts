/** English texts of the chart of deal sizes. */
export const dealSizes = {
  finding: (count: number, largest: string) => `The largest of ${count} known amounts: ${largest}`,
  nothing: "No deal with a known amount to show",
  measure: (scale: string) =>
    `Size of each deal in US dollars, ${scale}. Solid bars: done. Hollow bars: proposed, planned, disputed, rejected or “up to”.`,
  linear: "linear scale",
  log: "logarithmic scale: each line is ten times the one before",
  alt: (count: number, longest: string) => `Bar chart of ${count} deals, longest bar first. ${longest}.`,
  mark: (title: string, amount: string, status: string) => `${title}: ${amount}, ${status}`,
  solid: "done",
  hollow: "proposed, planned, disputed, rejected or “up to”",
  undisclosed: (titles: readonly string[]) => `Amount undisclosed, not drawn: ${titles.join("; ")}.`,
  parts: (titles: readonly string[]) => `Part of a larger figure above, not drawn again: ${titles.join("; ")}.`,
  columns: { deal: "Deal", date: "Date", amount: "Amount", side: "Side", status: "Status" },
};
