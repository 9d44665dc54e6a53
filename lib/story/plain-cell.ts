import { isDate, itemsOf } from "@/lib/query/plain-row";

/** A value as plain text, as a CSV cell has it: digits, ids, EDTF, lists with semicolons; empty where it is absent. */
export function plainCell(value: unknown): string {
  return itemsOf(value)
    .map((item) => (isDate(item) ? item.edtf : String(item)))
    .join(";");
}
