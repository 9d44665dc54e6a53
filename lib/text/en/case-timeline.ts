/** Words of the chart of filings and rulings over time. */
export const caseTimeline = {
  finding: (count: number, statuses: readonly string[]) =>
    `${count === 1 ? "1 case" : `${count} cases`}: ${statuses.join(", ")}`,
  status: (label: string, count: number) => `${count} ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
  nothing: "No filing or ruling fits",
  measure: (count: number, decisions: number) =>
    `${count === 1 ? "1 entry" : `${count} entries`} by case and date, ${decisions} of them court decisions. Above each line: what was filed, heard or announced. Below it: what a court decided.`,
  kind: "Timeline with one lane for each case.",
  alt: (title: string, status: string, count: number, from: string, to: string) =>
    `${title} (${status}): ${count === 1 ? `1 entry, ${from}.` : `${count} entries, ${from} to ${to}.`}`,
  latest: (date: string, decided: string, open: string) => ` Latest decision, ${date}: ${decided} ${open}`.trimEnd(),
  open: (what: string) => `Not decided: ${what}`,
  note: (date: string, text: string) => `${date}: ${text}`,
  coarse: (dates: string) => `Dates known only by month or year, drawn as spans: ${dates}.`,
  unsure: (dates: string) => `Approximate or uncertain dates, drawn with a dashed outline: ${dates}.`,
  labels: "Worded in the drawing: the latest decision of each case, and others where there is room.",
  keys: {
    hollow: "filing, hearing or announcement",
    solid: "court decision",
    span: "date known by month or year",
  },
  columns: {
    kind: "Kind",
    date: "Date",
    case: "Case",
    decided: "Decided",
    notDecided: "Not decided",
    confidence: "Confidence if not high",
  },
};
