import type { ColumnMeta } from "@/lib/datasets/column";
import type { PlainRow } from "@/lib/query/plain-row";

/** A row with these columns alone, in their order; what is absent is null. */
export function pickColumns(row: PlainRow, columns: readonly ColumnMeta[]): PlainRow {
  const picked: Record<string, unknown> = {};
  for (const { name } of columns) picked[name] = row[name] ?? null;
  return picked;
}
