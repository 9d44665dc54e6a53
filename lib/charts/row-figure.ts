import type { CardRef } from "@/lib/story/card-ref";
import type { ChartTable, ChartTableRow } from "./kit/chart";

/** The figure in a cell of a chart's table; null where none stands there as the data holds it. */
export function cellFigure(dataset: string, table: ChartTable, row: ChartTableRow, place: number): CardRef | null {
  const column = table.columns[place];
  if (row.figure) return column?.numeric ? row.figure : null;
  return column?.column === undefined ? null : { dataset, row: row.id, column: column.column };
}

/** The figure that the mark of a row shows; the row itself for a mark without one, null where marks stand for no row. */
export function markFigure(dataset: string, { columns }: ChartTable, row: ChartTableRow): CardRef | null {
  if (row.figure) return row.figure;
  const traced = columns.filter(({ column }) => column !== undefined);
  const drawn = traced.find((column) => column.drawn) ?? traced.find(({ numeric }) => numeric);
  return traced.length > 0 ? { dataset, row: row.id, column: drawn?.column ?? null } : null;
}
