/** English texts of the chart of the story's headline figures. */
export const headlineFigures = {
  finding: (smaller: string, larger: string, times: string) =>
    `${capitalised(larger)} is about ${times} times ${smaller}: the two figures to scale`,
  /** An amount that is shown by itself in large type. */
  amount: capitalised,
  nothing: "No headline figure is known",
  measure: "US dollars, both bars to the same scale. Hollow: offered, rejected or planned, not paid.",
  mark: (label: string, amount: string, detail: string) => `${label}: ${amount} (${detail}).`,
  columns: { figure: "Figure", amount: "Amount", detail: "Date and status" },
};

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
