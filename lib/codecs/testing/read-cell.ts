import { z } from "zod";
import { englishOf } from "@/lib/text/testing/english-of";
import { type CellFormat, refusal, requiredCell } from "../cell-codec";

/** What the codec of a format makes of a cell; of a refused one the reason in English and the fix. */
export function readCell<Value>(
  format: CellFormat<Value>,
  cell: string,
): { readonly value: Value } | { readonly reason: string; readonly fix?: string } {
  const decoded = z.safeDecode(requiredCell(format), cell);
  if (decoded.success) return { value: decoded.data };
  const [refused] = decoded.error.issues.flatMap((issue) => refusal(issue) ?? []);
  if (!refused) throw decoded.error;
  const reason = englishOf(refused.reason);
  return refused.fix === undefined ? { reason } : { reason, fix: refused.fix };
}

/** The cell that is written for the value that was read from one; undefined where it was refused. */
export function writtenBack<Value>(format: CellFormat<Value>, cell: string): string | undefined {
  const read = readCell(format, cell);
  return "value" in read ? z.encode(requiredCell(format), read.value) : undefined;
}
