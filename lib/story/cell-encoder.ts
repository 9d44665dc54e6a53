import { z } from "zod";
import { decimalText } from "@/lib/codecs/number-cell";
import type { Column, ColumnMeta } from "@/lib/datasets/column";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import { isDate, type PlainRow } from "@/lib/query/plain-row";
import type { Story } from "./story";
import { writtenNumber } from "./written-number";

/**
 * Makes, once for a column, the function from its values to the text of a CSV cell: exactly what the column's codec
 * encodes, without checking each value again, which would cost more than writing it. Computed columns, such as amounts
 * in won, are encoded in the same way.
 */
export function cellEncoder(dataset: DatasetName, column: ColumnMeta): (value: unknown) => string {
  const declared: Readonly<Record<string, Column<unknown> | undefined>> = datasets[dataset].columns;
  const codec = declared[column.name]?.codec;
  // Only the codec of a number knows how many digits follow the decimal point.
  if (codec && column.type === "number") return (value) => z.encode(codec, value);
  return plainText;
}

function plainText(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return decimalText(value);
  if (isDate(value)) return value.edtf;
  return Array.isArray(value) ? value.join(";") : String(value);
}

/** A cell as the story's own file has it, numbers as they were written; null for an empty one. */
export function storedCell(story: Story, dataset: DatasetName, row: PlainRow, column: ColumnMeta): string | null {
  const value = row[column.name];
  if (value === null || value === undefined) return null;
  return writtenNumber(story, dataset, String(row.id), column.name) ?? cellEncoder(dataset, column)(value);
}
