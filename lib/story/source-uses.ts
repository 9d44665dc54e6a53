import { columnMetas, type Dataset } from "@/lib/datasets/dataset";
import { type DatasetName, datasetNames, datasets } from "@/lib/datasets/registry";
import { itemsOf, type PlainRow } from "@/lib/query/plain-row";
import type { Story } from "./story";

/** One row that cites a source. */
export interface SourceUse {
  readonly dataset: DatasetName;
  readonly row: string;
}

const made = new WeakMap<Story, ReadonlyMap<string, readonly SourceUse[]>>();

/** What each source supports: the rows that cite it, by the source's id; each row once. */
export function sourceUses(story: Story): ReadonlyMap<string, readonly SourceUse[]> {
  const uses = made.get(story) ?? collectUses(story);
  made.set(story, uses);
  return uses;
}

function collectUses(story: Story): ReadonlyMap<string, readonly SourceUse[]> {
  const uses = new Map<string, SourceUse[]>();
  for (const dataset of datasetNames) {
    const declaration: Dataset = datasets[dataset];
    const citing = columnMetas(declaration).filter((column) => column.references === "sources");
    const rows: readonly PlainRow[] = story.rows[dataset];
    for (const row of rows) {
      const cited = citing.flatMap((column) =>
        itemsOf(row[column.name]).map((item) => String(item).split("#")[0] ?? ""),
      );
      for (const source of new Set(cited)) {
        const use = { dataset, row: String(row.id) };
        uses.set(source, [...(uses.get(source) ?? []), use]);
      }
    }
  }
  return uses;
}
