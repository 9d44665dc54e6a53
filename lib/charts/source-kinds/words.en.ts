import { counted } from "@/lib/text/en/counted";

/** Words of the chart of what sources are and what figures rest on. */
export const sourceKinds = {
  finding: (weakest: number, figures: number) => {
    if (figures === 0) return "No figure rests on these sources";
    if (weakest === 0 && figures === 1) return "The one figure shown rests on a document or a report";
    if (weakest === 0) return `All ${figures} figures shown rest on a document or a report`;
    return `Behind ${weakest} of ${counted(figures, "figure")} stand only copies or summaries`;
  },
  nothing: "No source to show",
  measure:
    "Sources by kind, and figures by the best kind of source behind them. All bars are of one length, so that shares compare; the numbers in them are counts. A figure is an amount or value of which the data says how firm it is.",
  row: (label: string, all: string, parts: readonly string[]) => `${label}, ${all}: ${parts.join(", ")}`,
  alt: (rows: readonly string[]) => `Bars split by the kind of source. ${rows.join(". ")}.`,
  allSources: "All sources",
  allFigures: "All figures",
  sources: (count: number) => counted(count, "source"),
  figures: (count: number) => counted(count, "figure"),
  columns: { what: "What", count: "Count" },
};
