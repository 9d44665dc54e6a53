import type { ColumnMeta } from "@/lib/datasets/column";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import type { PlainRow } from "@/lib/query/plain-row";
import { cellText } from "@/lib/story/cell-text";
import { shownColumnsOf, withMoneys } from "@/lib/story/money-columns";
import { findRow, type Story } from "@/lib/story/story";
import { storyLookups } from "@/lib/story/story-lookups";
import { storyMoneys } from "@/lib/story/story-moneys";
import { toldCell, toldText } from "@/lib/story/told-cell";
import type { Lang } from "@/lib/text/lang";

/**
 * One row of a story and one of its columns, looked up: what the parts of a card are made of. `columns` are those of
 * the file with the amounts in the story's currencies; `column` is null for the card of the row.
 */
export type CardSubject = NonNullable<ReturnType<typeof cardSubject>>;

/** Looks up the row and the column of a card; null where either does not exist. */
export function cardSubject(story: Story, dataset: DatasetName, id: string, columnName: string | null, lang: Lang) {
  const moneys = storyMoneys(story);
  const columns = shownColumnsOf(dataset, moneys);
  const found: PlainRow | undefined = findRow(story, dataset, id);
  const column = columnName === null ? null : columns.find(({ name }) => name === columnName);
  if (!found || column === undefined) return null;
  const [row = found] = withMoneys([found], columns, moneys, story.rows.exchange_rates);
  return { story, lang, dataset, columns, row, id, column, lookups: storyLookups(story) };
}

/** Whether a column is in the dataset's file, and is not computed. */
export function isStored(dataset: DatasetName, { name }: ColumnMeta): boolean {
  return Object.hasOwn(datasets[dataset].columns, name);
}

/** A value of the subject's row, as readers see it; of a key what it names, where that is no chart, which a card does not know. */
export function valueText({ story, lang, dataset, row, lookups }: CardSubject, column: ColumnMeta): string {
  const told = toldCell({ story, lang, chartOf: () => undefined }, column, row);
  if (told) return toldText(told, lang);
  return cellText({ lang, dataset, column, row, lookups });
}
