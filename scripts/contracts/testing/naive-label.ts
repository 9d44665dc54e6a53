import type { ColumnMeta } from "@/lib/datasets/column";
import type { Dataset } from "@/lib/datasets/dataset";
import { type DatasetName, datasets, isDatasetName } from "@/lib/datasets/registry";
import type { Story } from "@/lib/story/story";
import { bothSides } from "@/lib/text/both-sides";
import type { Lang } from "@/lib/text/lang";

/** The label of an id or word, looked up in the story's rows; itself where there is none. */
export function naiveLabel(story: Story, dataset: DatasetName, column: ColumnMeta, value: string, lang: Lang): string {
  const id = column.type === "citations" ? value.replace(/#.*/s, "") : value;
  if (column.type === "side") return [...story.sides, ...bothSides].find((side) => side.id === id)?.label[lang] ?? id;
  if (column.type === "word") {
    const term = story.rows.terms.find(({ list, word }) => list === `${dataset}.${column.name}` && word === id);
    return term ? { en: term.label_en, ko: term.label_ko }[lang] : id;
  }
  const target = column.references;
  if (target === undefined || !isDatasetName(target)) return id;
  if (target === "entities" && id === "unnamed") return { en: "Unnamed observers", ko: "익명의 관측통" }[lang];
  const { heading }: Dataset = datasets[target];
  const rows: readonly Readonly<Record<string, unknown>>[] = story.rows[target];
  const row = rows.find((each) => each.id === id);
  return heading === null || row === undefined ? id : String(row[`${heading}_${lang}`] ?? row[heading]);
}

/** The order of a word in its list, or of a side in the story; 0 for everything that has no order. */
export function naiveOrder(story: Story, dataset: DatasetName, column: ColumnMeta, value: string): number {
  if (column.type === "side") return [...story.sides, ...bothSides].findIndex(({ id }) => id === value);
  if (column.type !== "word") return 0;
  if (column.words) return column.words.indexOf(value);
  return (
    story.rows.terms.find(({ list, word }) => list === `${dataset}.${column.name}` && word === value)?.order ??
    Number.MAX_SAFE_INTEGER
  );
}
