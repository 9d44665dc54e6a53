import type { Operator } from "@/lib/query/query";

/** How a filter on a column is said in a few words. */
const filters: Readonly<Record<Operator, (column: string, value: string) => string>> = {
  eq: (column, value) => `${column}: ${value}`,
  not: (column, value) => `${column}: not ${value}`,
  contains: (column, value) => `${column} contains “${value}”`,
  gt: (column, value) => `${column} above ${value}`,
  gte: (column, value) => `${column} from ${value}`,
  lt: (column, value) => `${column} below ${value}`,
  lte: (column, value) => `${column} up to ${value}`,
  in: (column, value) => `${column}: ${value}`,
  before: (column, value) => `${column} before ${value}`,
  after: (column, value) => `${column} after ${value}`,
  during: (column, value) => `${column} within ${value}`,
  isblank: (column) => `${column}: empty`,
  notblank: (column) => `${column}: not empty`,
};

/** Words of the tools above a table. */
export const tableTools = {
  filters,
  chosen: "Filters in use",
  remove: (filter: string) => `Remove the filter ${filter}`,
  year: (column: string) => `${column}, by year`,
  years: {
    from: "From",
    to: "To",
    range: (from: number, to: number) => (from === to ? String(from) : `${from} to ${to}`),
    one: (year: number, count: number) => (count === 1 ? `${year}: 1 row` : `${year}: ${count} rows`),
    bars: (years: readonly string[]) => `Rows per year. ${years.join(", ")}`,
    hint: "Drag over the bars, or type years",
  },
  sort: {
    title: "Sort",
    keys: "Sorted by",
    ascending: "ascending",
    descending: "descending",
    turn: (column: string, way: string) => `${column}, ${way}: turn round`,
    remove: (column: string) => `Do not sort by ${column}`,
    thenBy: "Then by",
    reset: "Usual order",
    rank: (rank: number) => `sort key ${rank}`,
    hint: "With shift, a click on a header adds a key.",
  },
  columns: {
    title: "Columns",
    show: "Columns to show, in order",
    up: (column: string) => `Move ${column} forward`,
    down: (column: string) => `Move ${column} back`,
    pin: (column: string) => `Keep ${column} in sight at the left`,
    unpin: (column: string) => `Let ${column} scroll along`,
    reset: "Usual columns",
    hidden: "Not shown",
  },
  view: {
    label: "View of the table",
    compact: "Compact",
    grid: "Grid",
    won: "In won too",
  },
  rate: (rate: string, month: string) => `at ${rate} won per dollar, ${month}`,
  downloads: {
    label: "Downloads",
    formats: { xlsx: "XLSX", ndjson: "NDJSON", json: "JSON" },
  },
  grid: {
    copy: "Copy",
    copied: (rows: number, columns: number) =>
      `Copied ${rows === 1 ? "1 row" : `${rows} rows`} of ${columns === 1 ? "1 column" : `${columns} columns`}.`,
    refused: "The browser did not allow copying. Select cells and press Ctrl+C.",
    hint: "Arrow keys move, with shift they select; Enter goes into a cell, Escape comes out; Ctrl+C copies.",
  },
  pages: {
    label: "Further rows",
    shown: (from: number, to: number, total: number) => `Rows ${from} to ${to} of ${total}`,
    first: "First rows",
    next: "Next rows",
  },
};
