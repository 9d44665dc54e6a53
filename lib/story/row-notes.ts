import type { ColumnMeta } from "@/lib/datasets/column";
import { columnMetas, type Dataset } from "@/lib/datasets/dataset";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import type { PlainRow } from "@/lib/query/plain-row";
import type { Lang } from "@/lib/text/lang";
import type { RowNote } from "./row-note";
import { half, type Story } from "./story";

/**
 * What is remarked on the rows of a dataset, by row id: the story's notes, and the rows' own columns of notes that
 * the table does not show (`status_note` belongs to `status`, `note` to the row).
 */
export function rowNotes(
  story: Story,
  name: DatasetName,
  shown: readonly ColumnMeta[],
  lang: Lang,
): Record<string, RowNote[]> {
  const notes: Record<string, RowNote[]> = {};
  const add = (row: string, note: RowNote) => {
    notes[row] = [...(notes[row] ?? []), note];
  };
  for (const note of story.rows.notes) {
    if (note.dataset !== name) continue;
    add(note.row, { id: note.id, column: note.column, text: half(note, "text", lang) });
  }
  const dataset: Dataset = datasets[name];
  const rows: readonly PlainRow[] = story.rows[name];
  for (const column of columnMetas(dataset)) {
    const [whole, base] = new RegExp(`^(?:(.+)_)?note_${lang}$`).exec(column.name) ?? [];
    if (whole === undefined || shown.some(({ name: other }) => other === whole)) continue;
    for (const row of rows) {
      const text = row[whole];
      if (typeof text === "string") add(String(row.id), { id: whole, column: base ?? null, text });
    }
  }
  return notes;
}
