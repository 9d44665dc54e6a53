import { half } from "@/lib/story/story";
import { headerOf } from "@/lib/story/table-columns";
import type { CardNote } from "./card";
import { citedSources } from "./card-sources";
import type { CardSubject } from "./card-subject";

interface ColumnNote extends CardNote {
  readonly column: string | null;
}

/**
 * What is remarked on a figure: on its cell first, then on its row, then on the row's other sums, which the card shows
 * as well. On the card of a row everything that is remarked on it. Columns of notes count as notes.
 */
export function cardNotes(subject: CardSubject): readonly CardNote[] {
  const { columns, column: own } = subject;
  const sums = columns.filter(({ type }) => type === "money").map(({ name }) => name);
  const rank = ({ column }: ColumnNote) => (column === own?.name ? 0 : column === null ? 1 : 2);
  return [...storyNotes(subject), ...ownNotes(subject)]
    .filter((note) => own === null || rank(note) < 2 || sums.includes(note.column ?? ""))
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ column: _, ...note }) => note);
}

function storyNotes(subject: CardSubject): ColumnNote[] {
  const { story, dataset, id, lang } = subject;
  return story.rows.notes
    .filter((note) => note.dataset === dataset && note.row === id)
    .map((note) => ({
      id: note.id,
      column: note.column,
      about: labelOf(subject, note.column),
      text: half(note, "text", lang),
      sources: citedSources(story, note.sources, lang),
    }));
}

/** `status_note` is a remark on `status`, `note` on the row. */
function ownNotes(subject: CardSubject): ColumnNote[] {
  const { columns, row, lang, column: own } = subject;
  return columns.flatMap(({ name }) => {
    const [whole, column = null] = new RegExp(`^(?:(.+)_)?note_${lang}$`).exec(name) ?? [];
    const text = row[name];
    if (whole === undefined || typeof text !== "string" || own === null || own.name === name) return [];
    return { id: name, column, about: labelOf(subject, column), text, sources: [] };
  });
}

function labelOf({ columns, lang }: CardSubject, name: string | null): string | null {
  const column = columns.find((candidate) => candidate.name === name);
  return column ? headerOf(column, lang) : null;
}
