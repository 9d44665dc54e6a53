import { z } from "zod";
import { foreignText } from "@/lib/csv/foreign-text";
import { readRecords } from "@/lib/csv/read-records";
import type { Dataset } from "@/lib/datasets/dataset";
import { checkDelimiter, checkHeader, lengthMessage } from "./check-header";
import type { Fault } from "./fault";

/** A row that was read, with the line on which it starts. Columns whose cell was refused are absent. */
export interface ReadRow {
  readonly line: number;
  readonly values: Readonly<Record<string, unknown>>;
}

/** A dataset's file as far as it could be read. */
export interface ReadTable {
  readonly file: string;
  readonly rows: readonly ReadRow[];
  readonly faults: readonly Fault[];
  /** False when the file as a whole could not be read: then nothing is known about its rows. */
  readonly readable: boolean;
}

/**
 * Reads a dataset's CSV text: header, length of each record, every cell by its codec.
 * Every fault is returned at once; a row with a bad cell keeps its good ones, so that no other check trips over it.
 * `absence` says why there is no text.
 */
export function readTable(dataset: Dataset, csv: string | undefined, absence?: string): ReadTable {
  const file = `${dataset.name}.csv`;
  const unreadable = (...faults: Fault[]): ReadTable => ({ file, rows: [], readable: false, faults });
  if (csv === undefined) return unreadable({ file, line: 1, message: absence ?? `the file is missing: ${file}` });
  const foreign = foreignText(csv, "CSV with commas");
  if (foreign) return unreadable({ file, line: foreign.line, message: foreign.reason });
  const delimiterFaults = checkDelimiter(file, csv);
  if (delimiterFaults.length > 0) return unreadable(...delimiterFaults);
  const read = readRecords(csv);
  if (!read.ok) return unreadable({ file, line: read.line, message: read.reason });
  const [head, ...body] = read.records;
  if (!head || /^[\s,]*$/.test(csv))
    return unreadable({ file, line: 1, message: "the file is empty; it needs at least its header line" });
  const headerFaults = checkHeader(dataset, file, head.cells);
  if (headerFaults.length > 0) return unreadable(...headerFaults);

  const faults: Fault[] = [];
  const rows: ReadRow[] = [];
  for (const { line, cells } of body) {
    if (cells.length !== head.cells.length) {
      faults.push({ file, line, message: lengthMessage(cells, head.cells.length) });
      continue;
    }
    const values: Record<string, unknown> = {};
    for (const [index, name] of head.cells.entries()) {
      const cell = cells[index] ?? "";
      const column = dataset.columns[name];
      if (column === undefined) continue;
      const decoded = z.safeDecode(column.codec, cell);
      if (decoded.success) values[name] = decoded.data;
      else faults.push({ file, line, column: name, ...cellFault(decoded.error, cell) });
    }
    rows.push({ line, values });
  }
  return { file, rows, faults, readable: true };
}

function cellFault(error: z.core.$ZodError, cell: string): Pick<Fault, "message" | "fix"> {
  const issue = error.issues[0];
  const reason = issue?.message ?? "not readable";
  const fix = issue?.code === "custom" && typeof issue.params?.fix === "string" ? issue.params.fix : undefined;
  return { message: cell === "" ? reason : `${reason}: ${JSON.stringify(cell)}`, fix };
}
