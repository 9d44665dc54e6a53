import { z } from "zod";
import { readRecords } from "@/lib/csv/read-records";
import type { Dataset } from "@/lib/datasets/dataset";
import { type Fault, unknownValue } from "./fault";

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
 */
export function readTable(dataset: Dataset, csv: string | undefined): ReadTable {
  const file = `${dataset.name}.csv`;
  const unreadable = (...faults: Fault[]): ReadTable => ({ file, rows: [], readable: false, faults });
  if (csv === undefined) return unreadable({ file, line: 1, message: `the file is missing: ${file}` });
  const read = readRecords(csv);
  if (!read.ok) return unreadable({ file, line: read.line, message: read.reason });
  const [head, ...body] = read.records;
  if (!head) return unreadable({ file, line: 1, message: "the file is empty; it needs at least its header line" });
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

function lengthMessage(cells: readonly string[], expected: number): string {
  if (cells.length === 1 && cells[0] === "") return "an empty line; remove it";
  return `the row has ${cells.length} cells where the header has ${expected}; look for a missing or unquoted comma`;
}

function cellFault(error: z.core.$ZodError, cell: string): Pick<Fault, "message" | "fix"> {
  const issue = error.issues[0];
  const reason = issue?.message ?? "not readable";
  const fix = issue?.code === "custom" && typeof issue.params?.fix === "string" ? issue.params.fix : undefined;
  return { message: cell === "" ? reason : `${reason}: ${JSON.stringify(cell)}`, fix };
}

function checkHeader(dataset: Dataset, file: string, header: readonly string[]): Fault[] {
  const expected = Object.keys(dataset.columns);
  const separated = (by: string): Fault[] => [
    { file, line: 1, message: `cells are separated by ${by}; save the file with commas` },
  ];
  const wrong = (column: string, problem: string, known: readonly string[] = []) =>
    unknownValue({ file, line: 1, column }, problem, column, known);
  const [only = ""] = header;
  if (header.length === 1 && only.includes(";")) return separated("semicolons");
  if (header.length === 1 && only.includes("\t")) return separated("tabs");
  const twice = header.filter((name, index) => header.indexOf(name) !== index);
  if (twice.length > 0) return twice.map((name) => wrong(name, "the header names a column twice"));
  const missing = expected.filter((name) => !header.includes(name));
  const unknown = header.filter((name) => !expected.includes(name));
  const faults = unknown.map((name) => wrong(name, `not a column of ${dataset.name}`, missing));
  const meant = faults.map(({ fix }) => fix);
  const lacking = missing.filter((name) => !meant.includes(name));
  return [...faults, ...lacking.map((name) => wrong(name, "the header lacks a column"))];
}
