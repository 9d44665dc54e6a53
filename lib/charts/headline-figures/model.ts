import { type FigureEntry, figureEntry } from "@/lib/story/figure-entry";
import type { MarkForm } from "@/lib/story/mark-form";
import { sourcesOf } from "@/lib/story/row-sources";
import type { SideKey } from "@/lib/story/side-key";
import { sideKeys } from "@/lib/story/side-keys";
import type { SideSlot } from "@/lib/story/side-slot";
import type { Story } from "@/lib/story/story";
import { chartText } from "@/lib/text/chart-text";
import { perLang } from "@/lib/text/per-lang";
import type { ChartContext, ChartModel } from "../kit/chart";
import { chartTable } from "../kit/chart-table";
import { headlineFigures as en } from "./words.en";
import { headlineFigures as ko } from "./words.ko";

const words = perLang(en, ko);

/** One of the figures that made the story. */
export interface HeadlineRow {
  readonly id: string;
  readonly label: string;
  /** The amount with its qualifier, in large type. */
  readonly amount: string;
  /** Date and status, in small type. */
  readonly detail: string;
  readonly side: SideSlot;
  readonly form: MarkForm;
}

export interface HeadlineModel extends ChartModel {
  readonly rows: readonly HeadlineRow[];
  readonly sides: readonly SideKey[];
}

/**
 * Builds the chart's model from the headline figures of `story.json`: each as it was stated, with its status. They may be
 * an offer and a plan, so that nothing is drawn to scale and no ratio is given.
 */
export function buildHeadlineFigures(story: Story, { lang }: ChartContext): HeadlineModel {
  const text = words[lang];
  const figures = story.headline.map(({ label, ...cell }) => ({
    ...figureEntry(story, cell, lang),
    id: cell.row,
    label: label[lang],
  }));
  const entries = figures.filter(({ money }) => money !== null);
  const undisclosed = figures.filter(({ money }) => money === null).map(({ label }) => label);
  const missing = undisclosed.length > 0 ? [text.undisclosed(undisclosed)] : [];
  const marks = entries.map(({ label, amount, detail }) => text.mark(label, amount, detail));
  return {
    chart: "headline-figures",
    lang,
    finding: findingOf(entries, text),
    measure: text.measure,
    alt: [...marks, ...missing].join(" "),
    notes: [...(entries.some(({ form }) => form === "partial") ? [chartText[lang].partial] : []), ...missing],
    sources: sourcesOf(story, entries),
    table: chartTable(entries, [
      { label: text.columns.figure, cell: ({ label }) => label },
      { label: text.columns.amount, numeric: true, cell: ({ amount }) => text.amount(amount) },
      { label: text.columns.detail, cell: ({ detail }) => detail },
    ]),
    rows: entries.map(({ id, label, amount, detail, side, form }) => ({
      id,
      label,
      amount: text.amount(amount),
      detail,
      side,
      form,
    })),
    sides: sideKeys(
      story,
      lang,
      entries.map(({ side }) => side),
    ),
  };
}

function findingOf(
  entries: readonly (Pick<FigureEntry, "amount"> & { readonly label: string })[],
  text: typeof en,
): string {
  if (entries.length === 0) return text.nothing;
  return text.each(entries.map(({ label, amount }) => text.labelled(label, amount)));
}
