import { z } from "zod";
import { decimalText } from "@/lib/codecs/number-cell";
import type { Dataset } from "@/lib/datasets/dataset";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import { isDate } from "@/lib/query/plain-row";

/**
 * The text of a cell as it stands in the dataset's CSV file; of a computed column, as the API's CSV gives it. Null
 * where nothing stands there.
 */
export function storedText(dataset: DatasetName, column: string, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  const declared: Dataset["columns"] = datasets[dataset].columns;
  const declaration = declared[column];
  if (declaration) return z.encode(declaration.codec, value);
  if (isDate(value)) return value.edtf;
  return typeof value === "number" ? decimalText(value) : String(value);
}
