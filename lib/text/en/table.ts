import { counted } from "./counted";

/** English texts of the sortable tables. */
export const table = {
  search: "Search",
  searchHint: "Word, name or amount",
  apply: "Apply",
  clear: "Clear all",
  count: (count: number, total: number) =>
    count === total ? counted(total, "row") : `${count} of ${counted(total, "row")}`,
  /** The headline of a table; Korean counts by the dataset's own word. */
  headline: (label: string, count: number, total: number, _counter: string) =>
    count === total ? `${label}, ${total} in all` : `${label}, ${count} of ${total}`,
  /** The option of a filter that selects rows without a value. */
  blank: "Empty",
  none: "No rows match. Try fewer filters.",
  nearest: "Nearest words here:",
  sortBy: (column: string) => `Sort by ${column}`,
  csvView: (count: number) => `CSV (this view) · ${counted(count, "row")}`,
  csvAll: (count: number) => `CSV (all) · ${counted(count, "row")}`,
  excel: "CSV for Excel",
  ownPage: "Sort and filter this table on its own page",
  undisclosed: "undisclosed",
  yes: "yes",
  no: "no",
  region: (title: string) => `${title}, table`,
  notes: "Notes",
  note: (number: number) => `Note ${number}`,
  openSource: "Open link",
};
