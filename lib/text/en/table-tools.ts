import { counted } from "./counted";

/** English texts of the tools above a table. */
export const tableTools = {
  chosen: "Active filters",
  remove: (filter: string) => `Remove filter: ${filter}`,
  year: (column: string) => `${column}, by year`,
  years: {
    from: "From",
    to: "To",
    range: (from: number, to: number) => (from === to ? String(from) : `${from} to ${to}`),
    one: (year: number, count: number) => `${year}: ${counted(count, "row")}`,
    bars: (years: readonly string[]) => `Rows per year. ${years.join(", ")}`,
    hint: "Drag across the bars, or type years",
  },
  sort: {
    title: "Sort",
    keys: "Sorted by",
    ascending: "ascending",
    descending: "descending",
    turn: (column: string, way: string) => `${column}, ${way}: reverse`,
    remove: (column: string) => `Stop sorting by ${column}`,
    thenBy: "Then by",
    reset: "Default order",
    rank: (rank: number) => `sort key ${rank}`,
    hint: "Shift-click a header to add a sort key.",
  },
  columns: {
    title: "Columns",
    show: "Columns shown, in order",
    up: (column: string) => `Move ${column} forward`,
    down: (column: string) => `Move ${column} back`,
    pin: (column: string) => `Pin ${column} to the left`,
    unpin: (column: string) => `Unpin ${column}`,
    reset: "Default columns",
    hidden: "Not shown",
  },
  view: {
    label: "Table view",
    compact: "Compact",
    grid: "Grid",
    money: (currency: string) => `Also in ${currency}`,
  },
  rate: (rate: string, counted: string, one: string) => `${rate} ${counted} per ${one}`,
  atRate: (rate: string, month: string) => `at ${rate}, ${month}`,
  downloads: {
    label: "Downloads",
    formats: { xlsx: "XLSX", ndjson: "NDJSON", json: "JSON" },
    hint: "Amounts come with their qualifier and currency. XLSX and CSV for Excel have real dates beside each date.",
  },
  grid: {
    copy: "Copy",
    copied: (rows: number, columns: number) => `Copied ${counted(rows, "row")} of ${counted(columns, "column")}.`,
    refused: "The browser blocked copying. Select cells and press Ctrl+C.",
    hint: "Arrow keys move, Shift with arrow keys selects; Enter goes into a cell, Escape leaves it; Ctrl+C copies.",
  },
  pages: {
    label: "More rows",
    shown: (from: number, to: number, total: number) => `Rows ${from} to ${to} of ${total}`,
    first: "First rows",
    next: "Next rows",
  },
};
