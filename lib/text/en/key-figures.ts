/** Words of the chart of key figures. */
export const keyFigures = {
  finding: (count: number) => `${count} figures, each pair to its own scale`,
  nothing: "No key figure is known",
  measure:
    "US dollars. The two bars of a pair share one scale; different pairs do not. Hollow: offered, planned, refused or “up to”.",
  undisclosed: "undisclosed",
  mark: (label: string, side: string, amount: string) => `${label}, ${side}: ${amount}`,
  columns: { figure: "Figure", side: "Side", amount: "Amount", detail: "Date and status" },
};
