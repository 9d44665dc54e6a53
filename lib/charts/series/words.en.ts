/** Words of the chart of measures over time. */
export const series = {
  finding: (measure: string, latest: readonly string[]) => `${measure}, latest known: ${latest.join("; ")}`,
  latest: (name: string, value: string, date: string) => `${name}, ${value}, ${date}`,
  title: (measure: string, unit: string) => `${measure} (${unit})`,
  nothing: "No measure fits",
  measure: (titles: readonly string[]) =>
    `${titles.join("; ")}. Each measure has axes of its own. Thin lines only join stated values and are left out where more than a year lies between them.`,
  alt: (panels: readonly string[]) =>
    `${panels.length === 1 ? "Line chart of one measure" : `Line charts of ${panels.length} measures, one below the other`}. ${panels.join(" ")}`,
  panel: (title: string, lines: readonly string[]) => `${title}: ${lines.join("; ")}.`,
  line: (name: string, count: number, first: string, last: string) =>
    `${name}: ${count} values, first ${first}, last ${last}`,
  single: (name: string, value: string) => `${name}: ${value}`,
  dated: (value: string, date: string) => `${value}, ${date}`,
  raised: (measure: string) => `${measure}: the axis does not start at zero.`,
  note: (measure: string, name: string, date: string, note: string) => `${measure}, ${name}, ${date}: ${note}`,
  exact: "exact",
  inexact: (words: readonly string[]) => `not exact: ${words.join(", ")}`,
  coarse: "day not known: bar over all possible days",
  held: "value held throughout",
  columns: { measure: "Measure", of: "Of", date: "Date", value: "Value", side: "Side", note: "Note" },
};
