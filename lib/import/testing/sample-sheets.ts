import { type Cell, type CellValue, type MergeRange, writeXlsx } from "hucre/xlsx";
import { sampleRows } from "@/lib/check/testing/sample-rows";
import { type DatasetName, datasets } from "@/lib/datasets/registry";

/** A sheet as a spreadsheet program is told to write it. */
export interface SampleSheet {
  readonly name: string;
  readonly rows: CellValue[][];
  /** Cells that are more than a value, by `row,column`, both counted from 0. */
  readonly cells: Map<string, Partial<Cell>>;
  readonly merges: MergeRange[];
}

/** The sheet of a dataset of the sample; `change` edits it before it is written. */
export function sampleSheet(name: DatasetName, change: (sheet: SampleSheet) => void = () => {}): SampleSheet {
  const columns = Object.keys(datasets[name].columns);
  const rows = sampleRows()[name].map((row) => columns.map((column) => row[column] ?? null));
  const sheet: SampleSheet = { name, rows: [columns, ...rows], cells: new Map(), merges: [] };
  change(sheet);
  return sheet;
}

/** The index of a column of a dataset. */
export function columnIndex(name: DatasetName, column: string): number {
  return Object.keys(datasets[name].columns).indexOf(column);
}

/** The bytes of a workbook with these sheets. */
export async function workbookOf(sheets: readonly SampleSheet[], is1904 = false): Promise<Uint8Array> {
  return await writeXlsx({
    sheets: sheets.map(({ name, rows, cells, merges }) => ({ name, rows, cells, merges })),
    ...(is1904 && { dateSystem: "1904" as const }),
  });
}
