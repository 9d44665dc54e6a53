import { type DatasetName, datasets } from "@/lib/datasets/registry";
import { formatDate } from "@/lib/dates/format-date";
import type { Lang } from "@/lib/text/lang";
import { noteTarget, rowLabel } from "./row-label";
import { type SourceUse, sourceUses } from "./source-uses";
import { half, type Story, termLabel } from "./story";

/** A source as readers see it, in one language: plain data, also sent to the browser. */
export interface SourceEntry {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string | null;
  readonly date: string;
  readonly kind: string;
  readonly language: string;
  readonly note: string | null;
  /** How many rows cite it. */
  readonly supports: number;
  readonly groups: readonly SourceUseGroup[];
}

/** The rows of one dataset that cite a source; none are listed where there are too many to be read. */
export interface SourceUseGroup {
  readonly dataset: DatasetName;
  readonly count: number;
  readonly rows: readonly string[];
}

/** How a row that cites a source is named, and where it stands when it stands on another row. */
export interface CitingRow {
  readonly label: string;
  readonly at?: { readonly dataset: DatasetName; readonly row: string };
}

/** Everything that a list of sources shows; what many sources share stands in it once. */
export interface SourceEntries {
  readonly entries: readonly SourceEntry[];
  readonly datasets: Readonly<Record<string, { readonly label: string; readonly rows: Record<string, CitingRow> }>>;
}

/** More rows of one dataset than this are counted, not listed. */
const mostListed = 20;

/** Every source of a story with what it supports, in the order of the file. */
export function sourceEntries(story: Story, lang: Lang): SourceEntries {
  const uses = sourceUses(story);
  const cited: Record<string, { readonly label: string; readonly rows: Record<string, CitingRow> }> = {};
  const entries = story.rows.sources.map((source): SourceEntry => {
    const own = uses.get(source.id) ?? [];
    return {
      id: source.id,
      publisher: source.publisher,
      title: half(source, "title", lang) ?? source.id,
      url: source.url,
      date: formatDate(source.published, lang),
      kind: termLabel(story, "sources.kind", source.kind, lang),
      language: termLabel(story, "sources.language", source.language, lang),
      note: half(source, "note", lang),
      supports: own.length,
      groups: groupsOf(own),
    };
  });
  for (const { dataset, rows } of entries.flatMap(({ groups }) => groups)) {
    const known = cited[dataset] ?? { label: datasets[dataset].label[lang], rows: {} };
    cited[dataset] = known;
    for (const row of rows) known.rows[row] ??= citingRow(story, dataset, row, lang);
  }
  return { entries, datasets: cited };
}

function groupsOf(uses: readonly SourceUse[]): readonly SourceUseGroup[] {
  const groups = new Map<DatasetName, string[]>();
  for (const { dataset, row } of uses) groups.set(dataset, [...(groups.get(dataset) ?? []), row]);
  return [...groups].map(([dataset, rows]) => ({
    dataset,
    count: rows.length,
    rows: rows.length > mostListed ? [] : rows,
  }));
}

function citingRow(story: Story, dataset: DatasetName, row: string, lang: Lang): CitingRow {
  const label = rowLabel(story, dataset, row, lang);
  const at = noteTarget(story, dataset, row);
  return at ? { label, at } : { label };
}
