import type { ColumnMeta } from "@/lib/datasets/column";
import { edtfPattern } from "@/lib/dates/edtf-pattern";
import type { JsonObject } from "@/lib/http/json-object";
import type { Lang } from "@/lib/text/lang";
import { componentRef } from "./component-ref";

const text: JsonObject = { type: "string" };
const list: JsonObject = { type: "array", items: text };

const valueTypes: Readonly<Partial<Record<ColumnMeta["type"], JsonObject>>> = {
  url: { type: "string", format: "uri" },
  boolean: { type: "boolean" },
  integer: { type: "integer" },
  number: { type: "number" },
  money: { type: "integer" },
  date: componentRef("schemas", "Date"),
  references: list,
  citations: list,
};

/** The JSON Schema of a column's values in JSON responses; null is an absent one where the column allows it. */
export function columnSchema(column: ColumnMeta, lang: Lang): JsonObject {
  const { label, description, unit } = column;
  const annotations = { title: label[lang], description: unit ? `${description[lang]} (${unit})` : description[lang] };
  const value = column.words ? { type: "string", enum: [...column.words] } : (valueTypes[column.type] ?? text);
  return column.required ? { ...annotations, ...value } : { ...annotations, anyOf: [value, { type: "null" }] };
}

/** The JSON Schema of a value by which a column is filtered, as it is written in an address. */
export function filterSchema(column: ColumnMeta): JsonObject {
  if (column.words) return { type: "string", enum: [...column.words] };
  if (column.type === "date") return { type: "string", pattern: edtfPattern };
  if (column.type === "boolean") return { type: "boolean" };
  return ["integer", "number", "money"].includes(column.type) ? { type: "number" } : text;
}
