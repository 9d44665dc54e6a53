import { z } from "zod";
import type { Pair } from "@/lib/text/lang";

/** What a codec says of a cell that it cannot read. `fix` is the text that the cell probably should hold. */
export interface CellFault {
  readonly reason: Pair;
  readonly fix?: string | undefined;
}

/** What is said of a cell that must not be empty. */
const missing: Pair = { en: "is missing", ko: "비어 있다" };

export type Decoded<Value> = { readonly value: Value } | CellFault;

/** How values of one kind are written in a cell: their schema, and the way from text to value and back. */
export interface CellFormat<Value> {
  readonly output: z.ZodType<Value, Value>;
  /** Reads a cell that is not empty. */
  decode(cell: string): Decoded<Value>;
  encode(value: Value): string;
}

/** The most characters that a cell may have, counted as JavaScript and Excel do. */
export const longestCell = 5000;

/** The same format without the values that fail a test, which are refused for a reason. */
export function restricted<Value>(
  format: CellFormat<Value>,
  isAllowed: (value: Value) => boolean,
  reason: Pair,
): CellFormat<Value> {
  return {
    ...format,
    decode: (cell) => {
      const decoded = format.decode(cell);
      return "value" in decoded && !isAllowed(decoded.value) ? { reason } : decoded;
    },
  };
}

/** What is said of a cell that is too long; undefined where it is not. */
export function tooLong(cell: string, longest: number): CellFault | undefined {
  if (cell.length <= longest) return undefined;
  const [count, limit] = [cell.length, longest].map((length) => length.toLocaleString("en"));
  return {
    reason: {
      en: `has ${count} characters, where at most ${limit} are allowed; shorten it`,
      ko: `${count}자로, ${limit}자를 넘는다. 줄여서 쓴다`,
    },
  };
}

/**
 * Builds the zod codec of a cell format: CSV cell to value and back. An empty cell is refused.
 * A refused cell becomes a zod issue from which `refusal` reads the reason in both languages and the suggestion, which
 * is left out where it would be refused as well.
 */
export function requiredCell<Value>(format: CellFormat<Value>): z.ZodType<Value, string> {
  return codec({ ...format, decode: (cell) => (cell === "" ? { reason: missing } : format.decode(cell)) });
}

function codec<Value>(format: CellFormat<Value>): z.ZodType<Value, string> {
  return z.codec(z.string(), format.output, {
    decode: (cell, context) => {
      const decoded = tooLong(cell, longestCell) ?? format.decode(cell);
      if ("value" in decoded) return decoded.value;
      const { reason, fix } = decoded;
      const params = { ko: reason.ko, ...(fix !== undefined && "value" in format.decode(fix) && { fix }) };
      context.issues.push({ code: "custom", input: cell, message: reason.en, params });
      return z.NEVER;
    },
    encode: (value) => format.encode(value),
  });
}

/** What a codec of this module said of a cell that it refused, from the issue that zod hands on; of others, undefined. */
export function refusal(issue: z.core.$ZodIssue): CellFault | undefined {
  if (issue.code !== "custom") return undefined;
  const { ko, fix } = issue.params ?? {};
  if (typeof ko !== "string") return undefined;
  return { reason: { en: issue.message, ko }, fix: typeof fix === "string" ? fix : undefined };
}

/** The same codec, for a column in which an empty cell is an absent value. */
export function optionalCell<Value>(format: CellFormat<Value>): z.ZodType<Value | null, string> {
  return codec({
    output: z.nullable(format.output),
    decode: (cell) => (cell === "" ? { value: null } : format.decode(cell)),
    encode: (value) => (value === null ? "" : format.encode(value)),
  });
}
