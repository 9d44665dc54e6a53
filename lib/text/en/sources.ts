/** Words of the sources page. */
export const sources = {
  list: "All sources",
  order: "Order",
  newest: "Newest first",
  oldest: "Oldest first",
  publisher: "By publisher",
  kind: "By kind",
  supporting: "Most rows supported first",
  supports: (count: number) => `Supports ${count} ${count === 1 ? "row" : "rows"}`,
  unused: "No row cites it",
  noAddress: "no address known",
  rows: (count: number) => `${count} rows`,
};
