import { z } from "zod";
import { refusal } from "@/lib/codecs/cell-codec";
import { foreignText } from "@/lib/csv/foreign-text";
import { readRecords } from "@/lib/csv/read-records";
import type { Dataset } from "@/lib/datasets/dataset";
import { isExampleId } from "@/lib/starter/example-id";
import type { Pair } from "@/lib/text/lang";
import { checkDelimiter, checkHeader, lengthMessage } from "./check-header";
import { type Fault, missingFile, withValue } from "./fault";

/** A row that was read, with the line on which it starts. Columns whose cell was refused are absent. */
export interface ReadRow {
  readonly line: number;
  readonly values: Readonly<Record<string, unknown>>;
  /** The cells of numbers that their codec would write otherwise, such as `1.50`, by column. */
  readonly written: Readonly<Record<string, string>>;
}

/** A dataset's file as far as it could be read. */
export interface ReadTable {
  readonly file: string;
  readonly rows: readonly ReadRow[];
  readonly faults: readonly Fault[];
  /** The lines of rows whose id is that of an example; such rows are not read. */
  readonly examples: readonly number[];
  /** False when the file as a whole could not be read: then nothing is known about its rows. */
  readonly readable: boolean;
}

const emptyFile: Pair = {
  en: "the file is empty; it needs at least its header line",
  ko: "빈 파일이다. 적어도 머리글 한 줄은 있어야 한다",
};

/**
 * Reads a dataset's CSV text: header, length of each record, every cell by its codec.
 * Every fault is returned at once; a row with a bad cell keeps its good ones, so that no other check trips over it.
 * `absence` says why there is no text.
 */
export function readTable(dataset: Dataset, csv: string | undefined, absence?: Pair): ReadTable {
  const file = `${dataset.name}.csv`;
  const unreadable = (...faults: Fault[]): ReadTable => ({ file, rows: [], examples: [], readable: false, faults });
  if (csv === undefined) return unreadable({ file, line: 1, message: absence ?? missingFile(file) });
  const foreign = foreignText(csv, { en: "CSV with commas", ko: "쉼표로 나눈 CSV" });
  if (foreign) return unreadable({ file, line: foreign.line, message: foreign.reason });
  const delimiterFaults = checkDelimiter(file, csv);
  if (delimiterFaults.length > 0) return unreadable(...delimiterFaults);
  const read = readRecords(csv);
  if (!read.ok) return unreadable({ file, line: read.line, message: read.reason });
  const [head, ...body] = read.records;
  if (!head || /^[\s,]*$/.test(csv)) return unreadable({ file, line: 1, message: emptyFile });
  const headerFaults = checkHeader(dataset, file, head.cells);
  if (headerFaults.length > 0) return unreadable(...headerFaults);

  const faults: Fault[] = [];
  const rows: ReadRow[] = [];
  const examples: number[] = [];
  const idIndex = head.cells.indexOf("id");
  for (const { line, cells } of body) {
    if (isExampleId(cells[idIndex])) {
      examples.push(line);
      continue;
    }
    if (cells.length !== head.cells.length) {
      faults.push({ file, line, message: lengthMessage(cells, head.cells.length) });
      continue;
    }
    const values: Record<string, unknown> = {};
    const written: Record<string, string> = {};
    for (const [index, name] of head.cells.entries()) {
      const cell = cells[index] ?? "";
      const column = dataset.columns[name];
      if (column === undefined) continue;
      const decoded = z.safeDecode(column.codec, cell);
      if (decoded.success) values[name] = decoded.data;
      if (decoded.success && column.type === "number" && z.encode(column.codec, decoded.data) !== cell) {
        written[name] = cell;
      }
      if (!decoded.success) faults.push({ file, line, column: name, ...cellFault(decoded.error, cell) });
    }
    rows.push({ line, values, written });
  }
  return { file, rows, faults, examples, readable: true };
}

function cellFault(error: z.core.$ZodError, cell: string): Pick<Fault, "message" | "fix"> {
  const [refused] = error.issues.flatMap((issue) => refusal(issue) ?? []);
  if (!refused) throw error;
  return { message: cell === "" ? refused.reason : withValue(refused.reason, cell), fix: refused.fix };
}
