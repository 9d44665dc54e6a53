import type { ColumnMeta } from "@/lib/datasets/column";

/** Whether a column's cells are figures, which stand at the right. */
export function isNumeric({ type }: ColumnMeta): boolean {
  return type === "money" || type === "integer" || type === "number";
}
