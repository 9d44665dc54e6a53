import type { DatasetName, Row, Rows } from "@/lib/datasets/registry";
import type { StoryFile } from "@/lib/datasets/story-file";
import type { Lang } from "@/lib/text/lang";
import type { MarkForm } from "./mark-form";
import type { SideSlot } from "./side-slot";

/** A checked story, as it is served: its files decoded, its rows found by id. Nothing in it changes. */
export interface Story extends StoryFile {
  /** The name of its folder; the first part of its addresses. */
  readonly id: string;
  /** The first 12 hex digits of the hash of its data. */
  readonly edition: string;
  readonly rows: Rows;
  /** The index of each row in its dataset, by id. */
  readonly rowIndexes: Readonly<Record<DatasetName, ReadonlyMap<string, number>>>;
  /** Labels and order of the words of a fixed list, by list (`dataset.column`) and word. */
  readonly lists: ReadonlyMap<string, ReadonlyMap<string, Row<"terms">>>;
  /** How numbers were written whose codec would write them otherwise, by `dataset/row/column`. */
  readonly written: ReadonlyMap<string, string>;
}

/** The row of a dataset with an id. */
export function findRow<Name extends DatasetName>(
  story: Story,
  dataset: Name,
  id: string,
): Rows[Name][number] | undefined {
  const index = story.rowIndexes[dataset].get(id);
  return index === undefined ? undefined : story.rows[dataset][index];
}

/** The half of a row's text pair in a language; null where an optional pair is absent. */
export function half<
  Name extends string,
  Pair extends { readonly [Key in `${Name}_en` | `${Name}_ko`]: string | null },
>(row: Pair, name: Name, lang: Lang): Pair[`${Name}_en`] | Pair[`${Name}_ko`] {
  return lang === "en" ? row[`${name}_en`] : row[`${name}_ko`];
}

/** The name of an entity; an id without a row, such as `unnamed`, is returned as it is. */
export function entityName(story: Story, id: string, lang: Lang): string {
  const entity = findRow(story, "entities", id);
  return entity ? half(entity, "name", lang) : id;
}

/** The label of a word of the fixed list `dataset.column`; the word itself where the list has none. */
export function termLabel(story: Story, list: string, word: string, lang: Lang): string {
  const term = story.lists.get(list)?.get(word);
  return term ? half(term, "label", lang) : word;
}

/** How marks with this word are drawn, by its `form` in `terms`; solid where the word has none. */
export function formOf(story: Story, list: string, word: string): MarkForm {
  return story.lists.get(list)?.get(word)?.form ?? "solid";
}

/** The notes on a row, or on one of its cells when a column is given. */
export function notesOn(story: Story, dataset: DatasetName, row: string, column?: string): readonly Row<"notes">[] {
  return story.rows.notes.filter(
    (note) => note.dataset === dataset && note.row === row && (column === undefined || note.column === column),
  );
}

/** The slot of a side in a story. */
export function sideSlot(story: Pick<Story, "sides">, side: string): SideSlot {
  if (side === story.sides[0].id) return "first";
  if (side === story.sides[1].id) return "second";
  return side === "both" ? "both" : "neither";
}
