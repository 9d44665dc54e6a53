import type { ColumnMeta } from "@/lib/datasets/column";
import { columnMetas } from "@/lib/datasets/dataset";
import { datasetNames, datasets } from "@/lib/datasets/registry";
import type { CellRef } from "@/lib/datasets/story-file";
import type { PlainRow } from "@/lib/query/plain-row";
import type { Lang } from "@/lib/text/lang";
import { type SourceKind, sourceKinds } from "@/lib/text/source-kind";
import { cellText } from "./cell-text";
import { figureAt } from "./figure";
import { rowLabel } from "./row-label";
import type { SideSlot } from "./side-slot";
import { findRow, type Story } from "./story";
import { storyLookups } from "./story-lookups";

/** A figure with what it rests on. */
export interface GroundedFigure {
  readonly figure: CellRef;
  readonly side: SideSlot;
  /** The ids of its sources, each once. */
  readonly sources: readonly string[];
  /** The kind of the best of its sources. */
  readonly best: SourceKind;
}

/** The figures of a story in the order of its files: every value of whose firmness the data speaks, and that has a source. */
export function groundedFigures(story: Story): readonly GroundedFigure[] {
  return datasetNames.flatMap((dataset) => {
    const columns = columnMetas(datasets[dataset]).filter(isFigure);
    const rows: readonly PlainRow[] = columns.length > 0 ? story.rows[dataset] : [];
    return rows.flatMap((row) =>
      columns.flatMap(({ name: column }) => {
        if (row[column] === null) return [];
        const figure = { dataset, row: String(row.id), column };
        const { side, sources: citations } = figureAt(story, figure);
        const sources = [...new Set(citations.map((citation) => citation.split("#")[0] ?? citation))];
        const kinds = sources.map((id) => findRow(story, "sources", id)?.kind);
        const best = sourceKinds.find((kind) => kinds.includes(kind));
        return best ? [{ figure, side, sources, best }] : [];
      }),
    );
  });
}

/**
 * What a figure belongs to, and its value with unit and qualifier, for readers of a language. Where a row has several
 * figures, each is named after its column too.
 */
export function figureWords(story: Story, { dataset, row: id, column: name }: CellRef, lang: Lang) {
  const row: PlainRow | undefined = findRow(story, dataset, id);
  const columns = columnMetas(datasets[dataset]);
  const column = columns.find((candidate) => candidate.name === name);
  if (!row || !column) throw new Error(`no such figure: ${dataset}/${id}/${name}`);
  const value = cellText({ lang, dataset, column, row, lookups: storyLookups(story) });
  const label = rowLabel(story, dataset, id, lang);
  const isOnly = columns.filter((each) => isFigure(each) && row[each.name] !== null).length === 1;
  return { name: isOnly ? label : `${label} · ${column.label[lang]}`, value };
}

function isFigure({ qualifier }: ColumnMeta): boolean {
  return qualifier !== undefined;
}
