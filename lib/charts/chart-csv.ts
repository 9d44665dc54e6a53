import { guardText } from "@/lib/csv/formula-guard";
import { writeRecords } from "@/lib/csv/write-records";
import type { ChartTable } from "./kit/chart";

/** The data that a chart shows as CSV, formatted as in the table below it. */
export function chartCsv(table: ChartTable): string {
  const header = table.columns.map((column) => column.label);
  return [...writeRecords([header, ...table.rows.map(({ cells }) => cells.map(guardText))])].join("");
}
