import { columnMetas, type Dataset } from "@/lib/datasets/dataset";
import { type DatasetName, datasets, isDatasetName } from "@/lib/datasets/registry";
import { formatDate } from "@/lib/dates/format-date";
import { labelOf } from "@/lib/query/lookups";
import { isDate, itemsOf, type PlainRow } from "@/lib/query/plain-row";
import type { Lang } from "@/lib/text/lang";
import { findRow, type Story } from "./story";
import { storyLookups } from "./story-lookups";

/** What names the rows of datasets that have neither a heading nor a natural key. */
const naming: Partial<Record<DatasetName, readonly string[]>> = {
  rulings: ["kind", "case_id", "date"],
  claims: ["topic_id", "claimant", "date"],
};

/**
 * A name for a row in a language: its heading, or the values by which readers know it apart, such as role and entity.
 * A remark is named after its row. An id without a row is returned as it is.
 */
export function rowLabel(story: Story, name: DatasetName, id: string, lang: Lang): string {
  const heading = storyLookups(story).names[name]?.[id]?.[lang];
  if (heading !== undefined) return heading;
  const row: PlainRow | undefined = findRow(story, name, id);
  if (!row) return id;
  const target = noteTarget(story, name, id);
  if (target) return rowLabel(story, target.dataset, target.row, lang);
  const dataset: Dataset = datasets[name];
  const columns = naming[name] ?? dataset.naturalKeys[0] ?? [];
  const parts = columns.flatMap((column) => valuesOf(story, name, row, column, lang));
  return parts.length > 0 ? parts.join(", ") : id;
}

/** The row of a remark; undefined for rows of every other dataset. */
export function noteTarget(
  story: Story,
  name: DatasetName,
  id: string,
): { readonly dataset: DatasetName; readonly row: string } | undefined {
  const note = name === "notes" ? findRow(story, "notes", id) : undefined;
  return note && isDatasetName(note.dataset) ? { dataset: note.dataset, row: note.row } : undefined;
}

function valuesOf(story: Story, name: DatasetName, row: PlainRow, columnName: string, lang: Lang): readonly string[] {
  const column = columnMetas(datasets[name]).find((candidate) => candidate.name === columnName);
  return itemsOf(row[columnName]).map((value) => {
    if (isDate(value)) return formatDate(value, lang);
    return column ? labelOf(storyLookups(story), name, column, String(value), lang) : String(value);
  });
}
