import { z } from "zod";
import { type CellFormat, type Decoded, requiredCell } from "../cell-codec";

/** What the codec of a format makes of a cell, refused cells with reason and fix as the data check receives them. */
export function readCell<Value>(format: CellFormat<Value>, cell: string): Decoded<Value> {
  const decoded = z.safeDecode(requiredCell(format), cell);
  if (decoded.success) return { value: decoded.data };
  const [issue] = decoded.error.issues;
  const fix: unknown = issue?.code === "custom" ? issue.params?.fix : undefined;
  return typeof fix === "string" ? { reason: issue?.message ?? "", fix } : { reason: issue?.message ?? "" };
}

/** The cell that is written for the value that was read from one; undefined where it was refused. */
export function writtenBack<Value>(format: CellFormat<Value>, cell: string): string | undefined {
  const read = readCell(format, cell);
  return "value" in read ? z.encode(requiredCell(format), read.value) : undefined;
}
