/** Words of the chart of filings and rulings over time. */
export const caseTimeline = {
  finding: (count: number, cases: number, decisions: number) =>
    `${count} filings and rulings in ${cases} cases; in ${decisions} of them the court decided something`,
  nothing: "No filing or ruling to show",
  measure:
    "Each mark is a filing, hearing or ruling on its day. Solid: the court decided something. Hollow: a filing, hearing or announcement. Bars: dates known only by month.",
  alt: (title: string, status: string, count: number, from: string, to: string) =>
    `${title} (${status}): ${count} entries from ${from} to ${to}.`,
  columns: { date: "Date", case: "Case", kind: "Kind", decided: "Decided", notDecided: "Not decided" },
};
