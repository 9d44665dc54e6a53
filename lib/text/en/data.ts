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
    ["amount__gte=1000000000", `comparisons: ${operators.join(", ")}`],
    ["date__during=2025", "dates are compared as spans"],
    [
      "_q=text",
      "search in both languages: words anywhere in a row, Korean initial consonants, amounts in any form; quotes keep words together",
    ],
    ["_sort=-amount,date", "sort order; a minus sign means descending"],
    ["_size=50", "rows per response, up to 1000, or max; the response links to the next page"],
    ["_col=id,amount", "only these columns, in this order; _nocol leaves columns out"],
    ["_facet=side", "rows per value under the other filters; for a date, rows per year (JSON)"],
    ["_money=krw", "every dated dollar amount in won as well, with the rate and its month"],
    ["_labels=ko", "headers and words from fixed lists in Korean or English"],
    ["_bom=1", "CSV whose Korean text Excel reads correctly"],
  ],
};
