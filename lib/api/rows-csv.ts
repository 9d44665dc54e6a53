import { z } from "zod";
import { decimalText } from "@/lib/codecs/number-cell";
import { guardText } from "@/lib/csv/formula-guard";
import { type CsvCell, writeRecords } from "@/lib/csv/write-records";
import type { Column, ColumnMeta } from "@/lib/datasets/column";
import type { Dataset } from "@/lib/datasets/dataset";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import { formatQualifier } from "@/lib/money/format-money";
import { qualifiers } from "@/lib/money/qualifier";
import { type Lookups, labelOf } from "@/lib/query/lookups";
import { isDate, itemsOf, type PlainRow } from "@/lib/query/plain-row";
import { confidenceLabel } from "@/lib/text/confidence";
import type { Lang } from "@/lib/text/lang";

/**
 * Rows as CSV text, record by record: a header always, each cell by its column's codec, text cells guarded against
 * spreadsheets that run formulas. With `labels`, headers and words from fixed lists are worded in that language.
 */
export function* rowsCsv(
  name: DatasetName,
  columns: readonly ColumnMeta[],
  rows: Iterable<PlainRow>,
  labels: Lang | null,
  lookups: Lookups,
): Generator<string> {
  yield* writeRecords([columns.map((column) => (labels ? column.label[labels] : column.name))]);
  const declared: Dataset["columns"] = datasets[name].columns;
  const codecs = columns.map((column) => ({ column, declaration: declared[column.name] }));
  for (const row of rows) {
    yield* writeRecords([
      codecs.map(({ column, declaration }) => cellOf(name, column, declaration, row[column.name], labels, lookups)),
    ]);
  }
}

function cellOf(
  dataset: string,
  column: ColumnMeta,
  declaration: Column<unknown> | undefined,
  value: unknown,
  labels: Lang | null,
  lookups: Lookups,
): CsvCell {
  if (value === null || value === undefined) return null;
  if (labels && (column.type === "word" || column.type === "side")) {
    return guardText(wordLabel(dataset, column, String(value), labels, lookups));
  }
  const text = declaration ? z.encode(declaration.codec, value) : computedText(value);
  const isText =
    column.type === "text" || column.type === "url" || itemsOf(value).some((item) => typeof item === "string");
  return isText ? guardText(text) : text;
}

/** A cell of a column that no file has, such as an amount in won: a number in plain digits, a date as EDTF. */
function computedText(value: unknown): string {
  if (isDate(value)) return value.edtf;
  return typeof value === "number" ? decimalText(value) : String(value);
}

/** The label of a word of a fixed list, whether the list stands in `terms` or is fixed by code. */
export function wordLabel(dataset: string, column: ColumnMeta, word: string, lang: Lang, lookups: Lookups): string {
  const qualifier = qualifiers.find((candidate) => candidate === word);
  if (column.words && qualifier) return formatQualifier(qualifier, lang);
  if (column.words) return confidenceLabel(word, lang);
  return labelOf(lookups, dataset, column, word, lang);
}
