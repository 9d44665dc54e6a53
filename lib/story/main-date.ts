import type { ColumnMeta } from "@/lib/datasets/column";

/** The date column by whose years a table is filtered: the first one that readers see; undefined where none is shown. */
export function mainDate(columns: readonly ColumnMeta[], shown: readonly string[]): ColumnMeta | undefined {
  const dates = columns.filter(({ type }) => type === "date");
  return shown.flatMap((name) => dates.find((column) => column.name === name) ?? [])[0];
}
