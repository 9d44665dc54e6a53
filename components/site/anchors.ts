/** The id of the heading of a chart on a page. */
export function chartAnchor(chart: string): string {
  return `chart-${chart}`;
}

/** The id of the heading of a dataset's table or list on a page. */
export function tableAnchor(dataset: string): string {
  return `${dataset}-title`;
}

/** The id of the summary that opens the citation of what a page shows. */
export function citeAnchor(kind: "table" | "chart" | "figure"): string {
  return `cite-${kind}`;
}
