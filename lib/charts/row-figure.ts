import type { CardRef } from "@/lib/story/card-ref";
import type { ChartTable, ChartTableRow } from "./kit/chart";

/** The figure of the data that a cell of a chart's table shows; null where the cell is text, counted or computed. */
export function cellFigure(dataset: string, table: ChartTable, row: ChartTableRow, index: number): CardRef | null {
  const column = table.columns[index];
  if (row.figure) return column?.numeric ? row.figure : null;
  return column?.column === undefined ? null : { dataset, row: row.id, column: column.column };
}

/** The figure that the mark of a row shows; the row itself where it shows none, null where no row of the data belongs to it. */
export function markFigure(dataset: string, { columns }: ChartTable, row: ChartTableRow): CardRef | null {
  if (row.figure) return row.figure;
  const traced = columns.filter(({ column }) => column !== undefined);
  const drawn = traced.find((column) => column.drawn) ?? traced.find(({ numeric }) => numeric);
  return traced.length > 0 ? { dataset, row: row.id, column: drawn?.column ?? null } : null;
}
