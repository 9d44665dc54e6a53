import type { ColumnMeta, ColumnType } from "../column";

/** A column of a type that is labelled A; the currency of money is in a column `currency`. */
export function sampleColumn(type: ColumnType, name = "a"): ColumnMeta {
  const facts = { name, label: { en: "A", ko: "가" }, description: { en: "", ko: "" }, required: false };
  return type === "money" ? { ...facts, type, currency: { column: "currency" } } : { ...facts, type };
}
