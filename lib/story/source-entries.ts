import { columnMetas, type Dataset } from "@/lib/datasets/dataset";
import { type DatasetName, datasetNames, datasets } from "@/lib/datasets/registry";
import { formatDate } from "@/lib/dates/format-date";
import { itemsOf, type PlainRow } from "@/lib/query/plain-row";
import type { Lang } from "@/lib/text/lang";
import { sourceKindLabel } from "@/lib/text/source-kind";
import { noteTarget, rowLabel } from "./row-label";
import { half, type Story, termLabel } from "./story";

/** Everything that a list of sources shows: plain data, also sent to the browser. */
export type SourceEntries = ReturnType<typeof sourceEntries>;

/** A source formatted for readers of one language. */
export type SourceEntry = SourceEntries["entries"][number];

/** The label of a row that cites a source; `at` is the row that it is about, if it is a note. */
interface CitingRow {
  readonly label: string;
  readonly at?: ReturnType<typeof noteTarget>;
}

/** The number of rows of one dataset up to which they are listed. */
const maxListed = 20;

/**
 * All sources of a story in file order, with the rows that cite each, grouped by dataset; too many to read are counted
 * and not listed. The labels of rows, which many sources share, are in `datasets` once.
 */
export function sourceEntries(story: Story, lang: Lang) {
  const citing = citingRows(story);
  const cited: Record<string, { readonly label: string; readonly rows: Record<string, CitingRow> }> = {};
  const entries = story.rows.sources.map((source) => {
    const groups = [...(citing.get(source.id) ?? [])].map(([dataset, ids]) => {
      const rows = ids.length > maxListed ? [] : ids;
      const known = cited[dataset] ?? { label: datasets[dataset].label[lang], rows: {} };
      cited[dataset] = known;
      for (const row of rows) known.rows[row] ??= citingRow(story, dataset, row, lang);
      return { dataset, count: ids.length, rows };
    });
    return {
      id: source.id,
      publisher: source.publisher,
      title: half(source, "title", lang),
      url: source.url,
      date: formatDate(source.published, lang),
      kind: sourceKindLabel(source.kind, source.origin, lang),
      language: termLabel(story, "sources.language", source.language, lang),
      note: half(source, "note", lang),
      /** The number of rows that cite it. */
      supports: groups.reduce((sum, { count }) => sum + count, 0),
      groups,
    };
  });
  return { entries, datasets: cited };
}

/** The ids of the rows that cite each source, by the source's id and their dataset; each row once. */
function citingRows(story: Story): ReadonlyMap<string, ReadonlyMap<DatasetName, readonly string[]>> {
  const citing = new Map<string, Map<DatasetName, string[]>>();
  for (const dataset of datasetNames) {
    const declaration: Dataset = datasets[dataset];
    const columns = columnMetas(declaration).filter((column) => column.references === "sources");
    const rows: readonly PlainRow[] = story.rows[dataset];
    for (const row of rows) {
      const items = columns.flatMap((column) => itemsOf(row[column.name]));
      for (const source of new Set(items.map((item) => String(item).split("#")[0] ?? ""))) {
        const byDataset = citing.get(source) ?? new Map<DatasetName, string[]>();
        citing.set(source, byDataset.set(dataset, [...(byDataset.get(dataset) ?? []), String(row.id)]));
      }
    }
  }
  return citing;
}

function citingRow(story: Story, dataset: DatasetName, row: string, lang: Lang): CitingRow {
  const label = rowLabel(story, dataset, row, lang);
  const at = noteTarget(story, dataset, row);
  return at ? { label, at } : { label };
}
