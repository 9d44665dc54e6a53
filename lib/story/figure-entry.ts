import { columnMetas, type Dataset } from "@/lib/datasets/dataset";
import { datasets } from "@/lib/datasets/registry";
import type { CellRef } from "@/lib/datasets/story-file";
import { formatDate } from "@/lib/dates/format-date";
import { formatMoney } from "@/lib/money/format-money";
import type { Lang } from "@/lib/text/lang";
import { tableText } from "@/lib/text/table-text";
import { figureAt } from "./figure";
import { entityName, findRow, half, notesOn, type Story } from "./story";
import { storyLookups } from "./story-lookups";

export type FigureEntry = ReturnType<typeof figureEntry>;

/**
 * Formats a figure that `story.json` points at for readers of a language.
 *
 * @throws Error when the cell does not exist, which the check rules out
 */
export function figureEntry(story: Story, { dataset, row, column }: CellRef, lang: Lang) {
  const figure = { dataset, row, column };
  const { money, date, state, side, form, sources } = figureAt(story, figure);
  return {
    figure,
    /** Null where the figure is undisclosed. */
    money,
    /** The amount with its qualifier, or that it is undisclosed. */
    amount: money ? formatMoney(money, lang, { qualified: true }) : tableText[lang].undisclosed,
    /** The date whose month's rate converts the amount. */
    dated: date,
    name: nameOf(story, figure, lang),
    /** The row's date and its status or basis: "10 February 2030 · refused". */
    detail: [date && formatDate(date, lang), state?.[lang]].filter(Boolean).join(" · "),
    side,
    form,
    notes: notesOf(story, figure, lang),
    sources,
  };
}

/** What a figure belongs to: the title of its row, or the entity that the row is about. */
function nameOf(story: Story, { dataset, row: id }: CellRef, lang: Lang): string {
  const heading = storyLookups(story).names[dataset]?.[id]?.[lang];
  if (heading !== undefined) return heading;
  const row: Readonly<Record<string, unknown>> | undefined = findRow(story, dataset, id);
  return typeof row?.entity_id === "string" ? entityName(story, row.entity_id, lang) : "";
}

/** The story's notes on a figure's row, without those on other amounts of the row. */
function notesOf(story: Story, { dataset: name, row, column }: CellRef, lang: Lang): string[] {
  const dataset: Dataset = datasets[name];
  const otherAmounts = columnMetas(dataset).filter((other) => other.type === "money" && other.name !== column);
  return notesOn(story, name, row)
    .filter((note) => !otherAmounts.some((other) => other.name === note.column))
    .map((note) => half(note, "text", lang));
}
