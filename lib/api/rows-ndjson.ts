import type { ColumnMeta } from "@/lib/datasets/column";
import type { PlainRow } from "@/lib/query/plain-row";
import { pickColumns } from "./pick-columns";

/** Rows as NDJSON, line by line: the same typed objects as in the JSON answer, each followed by a line feed. */
export function* rowsNdjson(columns: readonly ColumnMeta[], rows: Iterable<PlainRow>): Generator<string> {
  for (const row of rows) yield `${JSON.stringify(pickColumns(row, columns))}\n`;
}
