import type { ColumnMeta } from "@/lib/datasets/column";
import type { DatasetName } from "@/lib/datasets/registry";
import type { Story } from "@/lib/story/story";
import { storyLookups } from "@/lib/story/story-lookups";
import type { Pair } from "@/lib/text/lang";
import { wordLabel } from "./rows-csv";

/** A word of a fixed list, or the id of a side, with its labels. */
export interface ListWord {
  readonly value: string;
  readonly label: Pair;
}

/** The words that a column of a fixed list can hold, in order; null for other columns. */
export function listWords(story: Story, name: DatasetName, column: ColumnMeta): readonly ListWord[] | null {
  const lookups = storyLookups(story);
  if (column.type === "side") return lookups.sides.map(({ id, label }) => ({ value: id, label }));
  if (column.type !== "word") return null;
  const list = Object.entries(lookups.words[`${name}.${column.name}`] ?? {});
  const words = column.words ?? list.toSorted(([, a], [, b]) => a.order - b.order).map(([word]) => word);
  const label = (word: string, lang: "en" | "ko") => wordLabel(name, column, word, lang, lookups);
  return words.map((value) => ({ value, label: { en: label(value, "en"), ko: label(value, "ko") } }));
}
