import type { ColumnType } from "./column";

/** How the values of a column compare: as spans of days, as numbers, as true or false, or as texts. */
export type ValueKind = "date" | "number" | "boolean" | "text";

const kinds: Readonly<Partial<Record<ColumnType, ValueKind>>> = {
  date: "date",
  integer: "number",
  number: "number",
  money: "number",
  boolean: "boolean",
};

/** How the values of a column type compare; ids, lists of ids and words from fixed lists compare as texts. */
export function valueKind(type: ColumnType): ValueKind {
  return kinds[type] ?? "text";
}

/** Whether the values of a column are numbers, which tables align right. */
export function isNumeric({ type }: { readonly type: ColumnType }): boolean {
  return valueKind(type) === "number";
}
