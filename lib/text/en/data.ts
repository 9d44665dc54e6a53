import { counted } from "./counted";

/** English texts of the data pages. */
export const data = {
  rows: (count: number) => counted(count, "row"),
  browse: "Browse the table",
  csv: "CSV",
  excel: "CSV for Excel",
  xlsx: "XLSX",
  ndjson: "NDJSON",
  json: "JSON",
  whole: "The whole story as ZIP",
  wholeNote: "All datasets as CSV, described as a Data Package, with licence, citation and checksums.",
  columns: (count: number) => counted(count, "column"),
  required: "required",
  api: "The API",
  apiIntro: "Every dataset has a stable address. Responses are the same for everyone and need no key.",
  edition: "Current edition",
  example: "Example",
  grammar: "Query syntax",
  grammarRows: (operators: readonly string[]) => [
    [
      "status=rejected",
      "rows whose column equals a value; repeating a column means “or”, different columns mean “and”",
    ],
    ["amount__gte=1000000000", `comparisons: ${operators.join(", ")}; amounts in the story’s currency`],
    ["date__during=2025", "dates are compared as spans"],
    [
      "_q=text",
      "search in both languages: words anywhere in a row, Korean initial consonants, amounts in any form; quotes keep words together",
    ],
    ["_sort=-amount,date", "sort order; a minus sign means descending"],
    ["_size=50", "rows per response, up to 1000, or max; the response links to the next page"],
    ["_col=id,amount", "these columns, in this order; a figure brings its qualifier, currency and container along"],
    ["_nocol=currency", "columns to leave out, also those that a figure would bring along"],
    ["_facet=side", "rows per value under the other filters, and without one; for a date, rows per year (JSON)"],
    ["side__isblank=1", "rows without a value; beside values of the same column, rows with one of them or none"],
    ["_money=krw", "every dated amount in one of the story’s currencies as well, with the rate and its month"],
    ["_labels=ko", "headers, words from fixed lists and names of entries in Korean or English"],
    ["_dates=days", "CSV with the first and last day of each date in columns of their own, as XLSX always has"],
    ["_bom=1", "CSV for Excel: Korean text is read correctly, dates and codes are not rewritten"],
  ],
};
