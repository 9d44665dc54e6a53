import { z } from "zod";
import { readRecords } from "@/lib/csv/read-records";
import type { Dataset } from "@/lib/datasets/dataset";
import { nearest } from "@/lib/text/nearest";
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
 */
export function readTable(dataset: Dataset, csv: string | undefined): ReadTable {
  const file = `${dataset.name}.csv`;
  const unreadable = (line: number, message: string): ReadTable => ({
    file,
    rows: [],
    readable: false,
    faults: [{ file, line, message }],
  });
  if (csv === undefined) return unreadable(1, `the file is missing: ${file}`);
  const read = readRecords(csv);
  if (!read.ok) return unreadable(read.line, read.reason);
  const [head, ...body] = read.records;
  if (head === undefined) return unreadable(1, "the file is empty; it needs at least its header line");
  const headerFaults = checkHeader(dataset, file, head.cells);
  if (headerFaults.length > 0) return { file, rows: [], readable: false, faults: headerFaults };

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
  const at = { file, line: 1 };
  const [only = ""] = header;
  if (header.length === 1 && only.includes(";")) {
    return [{ ...at, message: "cells are separated by semicolons; save the file with commas" }];
  }
  if (header.length === 1 && only.includes("\t")) {
    return [{ ...at, message: "cells are separated by tabs; save the file with commas" }];
  }
  const twice = header.filter((name, index) => header.indexOf(name) !== index);
  if (twice.length > 0)
    return twice.map((name) => ({
      ...at,
      column: name,
      message: `the header names a column twice: ${JSON.stringify(name)}`,
    }));
  const missing = expected.filter((name) => !header.includes(name));
  const unknown = header.filter((name) => !expected.includes(name));
  const faults: Fault[] = unknown.map((name) => ({
    ...at,
    column: name,
    message: `not a column of ${dataset.name}: ${JSON.stringify(name)}`,
    fix: nearest(name, missing),
  }));
  const meant = faults.map((fault) => fault.fix);
  for (const name of missing.filter((candidate) => !meant.includes(candidate))) {
    faults.push({ ...at, column: name, message: `the header lacks a column: ${JSON.stringify(name)}` });
  }
  return faults;
}
