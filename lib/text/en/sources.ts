/** Words of the sources page. */
export const sources = {
  list: "All sources",
  table: "Search, filter and sort the sources as a table",
  supports: (count: number) => `Supports ${count} ${count === 1 ? "entry" : "entries"}`,
  unused: "Cited by no entry",
};
