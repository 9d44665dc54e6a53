import { guardText } from "@/lib/csv/formula-guard";
import { guardForSpreadsheet } from "@/lib/csv/spreadsheet-guard";
import { endRecord, writeCell } from "@/lib/csv/write-records";
import type { ColumnMeta } from "@/lib/datasets/column";
import type { DatasetName } from "@/lib/datasets/registry";
import { isDate, itemsOf, type PlainRow } from "@/lib/query/plain-row";
import { cellEncoder } from "@/lib/story/cell-encoder";
import { dayIn, type FileColumn, fileColumns } from "@/lib/story/file-columns";
import type { Story } from "@/lib/story/story";
import { storyLookups } from "@/lib/story/story-lookups";
import { wordLabel } from "@/lib/story/word-label";
import { writtenNumber } from "@/lib/story/written-number";
import type { Lang } from "@/lib/text/lang";

/** How a CSV file is written. */
interface CsvForm {
  /** The language of headers, words and names in place of names of columns and ids; null for those. */
  readonly labels: Lang | null;
  /** Whether each date is followed by its first and its last day. */
  readonly days?: boolean;
  /** Whether texts are guarded against a spreadsheet that would turn them into numbers or dates. */
  readonly spreadsheet?: boolean;
}

/**
 * Rows as CSV text, record by record: a header always, each cell as its column's codec encodes it and numbers as they were
 * written, text cells guarded against spreadsheets that run formulas. With `labels`, lists are separated by `; `.
 */
export function* rowsCsv(
  story: Story,
  name: DatasetName,
  columns: readonly ColumnMeta[],
  rows: Iterable<PlainRow>,
  form: CsvForm,
): Generator<string> {
  const { labels, days = false } = form;
  const all = fileColumns(columns, days);
  yield endRecord(all.map((each) => writeCell(labels ? each.label[labels] : each.name)).join(","));
  const writers = all.map((each) =>
    each.bound === null ? cellWriter(story, name, each.column, form) : dayWriter(each),
  );
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

type CellWriter = (row: PlainRow) => string;

function dayWriter(column: FileColumn): CellWriter {
  return (row) => dayIn(row, column) ?? "";
}

/** Makes, once for a column, the function that writes its cells. */
function cellWriter(story: Story, dataset: DatasetName, column: ColumnMeta, form: CsvForm): CellWriter {
  const { name, type, references } = column;
  const { labels, spreadsheet = false } = form;
  const encode = cellEncoder(dataset, column);
  const guard = spreadsheet ? guardForSpreadsheet : guardText;
  const lookups = storyLookups(story);
  const isLabelled = type === "word" || type === "side" || references !== undefined;
  return (row) => {
    const value = row[name];
    if (value === null || value === undefined) return "";
    if (labels && isLabelled) {
      const named = itemsOf(value).map((item) => wordLabel(dataset, column, String(item), labels, lookups));
      return writeCell(guard(named.join("; ")));
    }
    if (type === "number") return writtenNumber(story, dataset, String(row.id), name) ?? encode(value);
    // All dates of a column are texts then, so that they sort among each other.
    if (spreadsheet && isDate(value)) return `'${encode(value)}`;
    // What is neither text nor a list of texts starts no formula.
    const isText = typeof value === "string" || Array.isArray(value);
    return writeCell(isText ? guard(encode(value)) : encode(value));
  };
}
