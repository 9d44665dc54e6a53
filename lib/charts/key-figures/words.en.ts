/** English texts of the chart of key figures. */
export const keyFigures = {
  pair: (label: string, halves: readonly string[]) => `${label}: ${halves.join(", ")}`,
  widest: (label: string, halves: readonly string[]) =>
    `In proportion, the sides are furthest apart on “${label}”: ${halves.join(", ")}`,
  nothing: "No key figure is known",
  measure: (currency: string) =>
    `In ${currency}. The two bars of a pair share one scale; different pairs do not. Hollow: offered, planned or “up to”. Struck through: refused, withdrawn or disputed.`,
  half: (label: string, side: string) => `${label}, ${side}`,
  noBar: (reason: string) => `no bar: ${reason}`,
  mark: (label: string, side: string, amount: string, detail: string) => `${label}, ${side}: ${amount} (${detail})`,
  columns: { figure: "Figure", side: "Side", amount: "Amount", name: "Concerns", detail: "Date and status" },
};
