import { counted } from "./counted";

/** English texts of the sortable tables. */
export const table = {
  search: "Search",
  searchHint: "Word, name or amount",
  apply: "Apply",
  clear: "Clear all",
  count: (count: number, total: number) =>
    count === total ? counted(total, "row") : `${count} of ${counted(total, "row")}`,
  none: "No rows match. Try fewer filters.",
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
