/** English texts of the chart of the story's headline figures. */
export const headlineFigures = {
  each: (figures: readonly string[]) => figures.join("; "),
  labelled: (label: string, amount: string) => `${label}: ${amount}`,
  /** An amount that is shown by itself in large type. */
  amount: (text: string) => text.charAt(0).toUpperCase() + text.slice(1),
  nothing: "No headline figure is known",
  measure:
    "As they were stated, each with its date and status. Hollow: offered, planned or “up to”; struck through: refused, withdrawn or disputed; neither is a sum known to have been paid. They may be of different kinds, and are not set in proportion.",
  undisclosed: (labels: readonly string[]) => `Amount undisclosed, not shown: ${labels.join("; ")}.`,
  mark: (label: string, amount: string, detail: string) => `${label}: ${amount} (${detail}).`,
  columns: { figure: "Figure", amount: "Amount", detail: "Date and status" },
};
