import type { ColumnMeta } from "@/lib/datasets/column";
import type { DatasetName } from "@/lib/datasets/registry";
import type { Story } from "@/lib/story/story";
import { storyLookups } from "@/lib/story/story-lookups";
import { wordLabel } from "@/lib/story/word-label";
import type { Lang, Pair } from "@/lib/text/lang";

/** The terms of a column's fixed list, or the ids of the sides, in order, with their labels; none for other columns. */
export function listWords(
  story: Story,
  name: DatasetName,
  column: ColumnMeta,
): readonly { readonly value: string; readonly label: Pair }[] {
  const lookups = storyLookups(story);
  if (column.type === "side") return lookups.sides.map(({ id, label }) => ({ value: id, label }));
  if (column.type !== "word") return [];
  const list = Object.entries(lookups.words[`${name}.${column.name}`] ?? {});
  const words = column.words ?? list.toSorted(([, a], [, b]) => a.order - b.order).map(([word]) => word);
  const label = (word: string, lang: Lang) => wordLabel(name, column, word, lang, lookups);
  return words.map((value) => ({ value, label: { en: label(value, "en"), ko: label(value, "ko") } }));
}
