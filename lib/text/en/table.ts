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
  /** Between the values of a filter of which a row has one. */
  or: " or ",
  /** The option of a filter that selects rows without a value. */
  blank: "Empty",
  none: "No rows match. Try fewer filters.",
  nearest: "Nearest words here:",
  sortBy: (column: string) => `Sort by ${column}`,
  csvView: (count: number) => `CSV (this view) · ${counted(count, "row")}`,
  csvAll: (count: number) => `CSV (all) · ${counted(count, "row")}`,
  excel: "CSV for Excel",
  ownPage: "Sort and filter this table on its own page",
  /** What a key names: a column or row of a dataset, a number of rows, and what follows the first things. */
  toldIn: (dataset: string, named: string) => `${dataset}: ${named}`,
  toldCount: (rows: string, count: number, _counter: string) => `${rows}: ${counted(count, "row")}`,
  toldMore: (first: string, more: number) => (more === 0 ? first : `${first}, and ${more} more`),
  toldAll: (count: number) => counted(count, "fact"),
  notGiven: "not given",
  undisclosed: "undisclosed",
  yes: "yes",
  no: "no",
  region: (title: string) => `${title}, table`,
  notes: "Notes",
  note: (number: number) => `Note ${number}`,
  openSource: "Open link",
};
