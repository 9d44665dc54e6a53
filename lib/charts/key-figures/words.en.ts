/** English texts of the chart of key figures. */
export const keyFigures = {
  finding: (count: number, label: string, halves: readonly string[]) =>
    `${label}: proportionally the widest gap of ${pairs(count)} (${halves.join(", ")})`,
  findingWithoutGap: (count: number) => `${pairs(count)}, each pair to its own scale`,
  nothing: "No key figure is known",
  measure:
    "US dollars. The two bars of a pair share one scale; different pairs do not. Hollow: offered, planned, rejected or “up to”.",
  mark: (label: string, side: string, amount: string, detail: string) => `${label}, ${side}: ${amount} (${detail})`,
  columns: { figure: "Figure", side: "Side", amount: "Amount", name: "Concerns", detail: "Date and status" },
};

function pairs(count: number): string {
  return count === 1 ? "1 pair of figures" : `${count} pairs of figures`;
}
