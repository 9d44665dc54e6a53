import { formatNumber } from "@/lib/money/format-number";
import type { Money } from "@/lib/money/money";
import { type FigureEntry, figureEntry } from "@/lib/story/figure-entry";
import type { MarkForm } from "@/lib/story/mark-form";
import { sourcesOf } from "@/lib/story/row-sources";
import type { SideKey } from "@/lib/story/side-key";
import { sideKeys } from "@/lib/story/side-keys";
import type { SideSlot } from "@/lib/story/side-slot";
import type { Story } from "@/lib/story/story";
import type { Lang } from "@/lib/text/lang";
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
  readonly value: number;
}

export interface HeadlineModel extends ChartModel {
  readonly rows: readonly HeadlineRow[];
  readonly sides: readonly SideKey[];
}

/** A headline figure whose amount is known. */
interface HeadlineEntry extends FigureEntry {
  readonly id: string;
  readonly label: string;
  readonly money: Money;
}

/** Builds the chart's model from the headline figures of `story.json`; undisclosed ones are left out. */
export function buildHeadlineFigures(story: Story, { lang }: ChartContext): HeadlineModel {
  const text = words[lang];
  const entries = story.headline.flatMap(({ label, ...cell }): HeadlineEntry[] => {
    const { money, ...entry } = figureEntry(story, cell, lang);
    return money ? [{ ...entry, id: cell.row, label: label[lang], money }] : [];
  });
  const slots = entries.map(({ side }) => side);
  return {
    chart: "headline-figures",
    lang,
    finding: findingOf(entries, lang),
    measure: text.measure,
    alt: entries.map(({ label, amount, detail }) => text.mark(label, text.amount(amount), detail)).join(" "),
    notes: [],
    sources: sourcesOf(story, entries),
    table: chartTable(entries, [
      { label: text.columns.figure, cell: ({ label }) => label },
      { label: text.columns.amount, numeric: true, cell: ({ amount }) => text.amount(amount) },
      { label: text.columns.detail, cell: ({ detail }) => detail },
    ]),
    rows: entries.map(({ id, label, amount, detail, side, form, money }) => ({
      id,
      label,
      amount: text.amount(amount),
      detail,
      side,
      form,
      value: money.amount,
    })),
    sides: sideKeys(story, lang, slots),
  };
}

/** How many times the second largest figure the largest is; the amount alone where there is only one. */
function findingOf(entries: readonly HeadlineEntry[], lang: Lang): string {
  const text = words[lang];
  const [largest, next] = entries.toSorted((a, b) => b.money.amount - a.money.amount);
  if (!largest) return text.nothing;
  if (!next) return text.amount(largest.amount);
  const times = formatNumber(Number((largest.money.amount / next.money.amount).toPrecision(2)), lang);
  return text.finding(next.amount, largest.amount, times);
}
