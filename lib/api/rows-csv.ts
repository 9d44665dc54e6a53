import { guardText } from "@/lib/csv/formula-guard";
import { endRecord, writeCell } from "@/lib/csv/write-records";
import type { ColumnMeta } from "@/lib/datasets/column";
import type { DatasetName } from "@/lib/datasets/registry";
import type { Lookups } from "@/lib/query/lookups";
import type { PlainRow } from "@/lib/query/plain-row";
import { cellEncoder } from "@/lib/story/cell-encoder";
import { wordLabel } from "@/lib/story/word-label";
import type { Lang } from "@/lib/text/lang";

/**
 * Rows as CSV text, record by record: a header always, each cell as its column's codec encodes it, text cells guarded
 * against spreadsheets that run formulas. With `labels`, headers and words from fixed lists are labels in that language.
 */
export function* rowsCsv(
  name: DatasetName,
  columns: readonly ColumnMeta[],
  rows: Iterable<PlainRow>,
  labels: Lang | null,
  lookups: Lookups,
): Generator<string> {
  yield endRecord(columns.map((column) => writeCell(labels ? column.label[labels] : column.name)).join(","));
  const writers = columns.map((column) => cellWriter(name, column, labels, lookups));
  for (const row of rows) {
    let line = "";
    let comma = "";
    for (const write of writers) {
      line += comma + write(row);
      comma = ",";
    }
    yield endRecord(line);
  }
}

/** Makes, once for a column, the function that writes its cells. */
function cellWriter(
  dataset: DatasetName,
  column: ColumnMeta,
  labels: Lang | null,
  lookups: Lookups,
): (row: PlainRow) => string {
  const { name, type } = column;
  const encode = cellEncoder(dataset, column);
  const isTerm = type === "word" || type === "side";
  return ({ [name]: value }) => {
    if (value === null || value === undefined) return "";
    if (labels && isTerm) return writeCell(guardText(wordLabel(dataset, column, String(value), labels, lookups)));
    // What is neither text nor a list of texts starts no formula.
    const isText = typeof value === "string" || Array.isArray(value);
    return writeCell(isText ? guardText(encode(value)) : encode(value));
  };
}
