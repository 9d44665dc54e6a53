import type { ChartColumn, ChartTable, ChartTableRow } from "./chart";

/** A column of a chart's table, and the text that it shows of an entry; numeric only if it says so. */
export interface EntryColumn<Entry> extends Omit<ChartColumn, "numeric"> {
  readonly numeric?: true;
  readonly cell: (entry: Entry) => string;
}

/** Makes a chart's table with a row for each entry. */
export function chartTable<Entry extends Omit<ChartTableRow, "cells">>(
  entries: readonly Entry[],
  columns: readonly EntryColumn<Entry>[],
): ChartTable {
  return {
    columns: columns.map(({ cell: _cell, label, ...more }) => ({ label, numeric: false, ...more })),
    rows: entries.map((entry) => ({
      id: entry.id,
      cells: columns.map(({ cell }) => cell(entry)),
      ...(entry.figure && { figure: entry.figure }),
      ...(entry.data && { data: entry.data }),
    })),
  };
}
