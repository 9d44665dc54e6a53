import { guardText } from "@/lib/csv/formula-guard";
import { endRecord, writeCell } from "@/lib/csv/write-records";
import type { ColumnMeta } from "@/lib/datasets/column";
import type { DatasetName } from "@/lib/datasets/registry";
import { formatQualifier } from "@/lib/money/format-money";
import { qualifiers } from "@/lib/money/qualifier";
import { type Lookups, labelOf } from "@/lib/query/lookups";
import type { PlainRow } from "@/lib/query/plain-row";
import { confidenceLabel } from "@/lib/text/confidence";
import type { Lang } from "@/lib/text/lang";
import { cellEncoder } from "./cell-encoder";

/**
 * Rows as CSV text, record by record: a header always, each cell as its column's codec encodes it, text cells guarded
 * against spreadsheets that run formulas. With `labels`, headers and words from fixed lists are worded in that language.
 */
export function* rowsCsv(
  name: DatasetName,
  columns: readonly ColumnMeta[],
  rows: Iterable<PlainRow>,
  labels: Lang | null,
  lookups: Lookups,
): Generator<string> {
  yield endRecord(columns.map((column) => writeCell(labels ? column.label[labels] : column.name)).join(","));
  const writers = columns.map((column) => ({
    name: column.name,
    write: cellWriter(name, column, labels, lookups),
  }));
  for (const row of rows) {
    let line = "";
    let comma = "";
    for (const writer of writers) {
      line += comma + writer.write(row[writer.name]);
      comma = ",";
    }
    yield endRecord(line);
  }
}

/** Makes, once for a column, what writes its cells. */
function cellWriter(
  dataset: DatasetName,
  column: ColumnMeta,
  labels: Lang | null,
  lookups: Lookups,
): (value: unknown) => string {
  const encode = cellEncoder(dataset, column);
  const encoded = (value: unknown) => writeCell(guarded(value) ? guardText(encode(value)) : encode(value));
  const isWord = labels !== null && (column.type === "word" || column.type === "side");
  const worded = (value: unknown) =>
    writeCell(guardText(labels ? wordLabel(dataset, column, String(value), labels, lookups) : ""));
  const write = isWord ? worded : encoded;
  return (value) => (value === null || value === undefined ? "" : write(value));
}

/** Whether a cell is text, or a list of texts: what is typed otherwise starts no formula. */
function guarded(value: unknown): boolean {
  return typeof value === "string" || Array.isArray(value);
}

/** The label of a word of a fixed list, whether the list stands in `terms` or is fixed by code. */
export function wordLabel(dataset: string, column: ColumnMeta, word: string, lang: Lang, lookups: Lookups): string {
  const qualifier = qualifiers.find((candidate) => candidate === word);
  if (column.words && qualifier) return formatQualifier(qualifier, lang);
  if (column.words) return confidenceLabel(word, lang);
  return labelOf(lookups, dataset, column, word, lang);
}
