import { columnMetas, type Dataset } from "@/lib/datasets/dataset";
import { datasets } from "@/lib/datasets/registry";
import type { CellRef, Side } from "@/lib/datasets/story-file";
import { formatDate } from "@/lib/dates/format-date";
import { formatMoney } from "@/lib/money/format-money";
import type { CardRef } from "@/lib/story/card-ref";
import { type Figure, figureAt } from "@/lib/story/figure";
import { sourcesOf } from "@/lib/story/row-sources";
import { sideKeys } from "@/lib/story/side-keys";
import { sidesInOrder } from "@/lib/story/sides-in-order";
import { entityName, findRow, notesOn, type Story } from "@/lib/story/story";
import { storyLookups } from "@/lib/story/story-lookups";
import type { Lang } from "@/lib/text/lang";
import type { ChartContext, ChartDefinition, SideSlot } from "../kit/chart";
import { keyFiguresLayout } from "./layout";
import type { KeyFigureBar, KeyFigurePair, KeyFiguresModel } from "./model";
import { words } from "./words";

interface Half {
  readonly cell: CellRef;
  readonly side: Side;
  readonly slot: SideSlot;
  readonly figure: Figure;
}

const currency = "USD";

/** The key figures of the comparison: like set against like, each pair to its own scale. */
export const keyFigures: ChartDefinition<KeyFiguresModel> = {
  id: "key-figures",
  kind: "bar",
  dataset: "deals",
  title: { en: "Key figures of both sides", ko: "양쪽의 핵심 수치" },
  page: "compare",
  options: { order: ["given", "swapped"] },
  build,
  height: (model, width) => keyFiguresLayout(model, width).height,
};

function build(story: Story, { lang, options }: ChartContext): KeyFiguresModel {
  const text = words[lang];
  const order = sidesInOrder(story, options.order === "swapped");
  const figures = story.keyFigures.map(({ id, label, figures: cells }) => ({
    id,
    label: label[lang],
    halves: order.flatMap(({ side, slot }): Half[] => {
      const cell = cells[side.id];
      return cell ? [{ cell, side, slot, figure: figureAt(story, cell) }] : [];
    }),
  }));
  const halves = figures.flatMap((figure) => figure.halves);
  const pairs = figures.map(({ id, label, halves: own }): KeyFigurePair => {
    const largest = Math.max(1, ...own.map(({ figure }) => drawnAmount(figure)));
    return { id, label, bars: own.map((half) => barOf(story, id, half, largest, lang)) };
  });
  const bars = pairs.flatMap((pair) => pair.bars.map((bar) => ({ ...bar, label: pair.label })));
  const name = ({ side }: KeyFigureBar) => order.find(({ slot }) => slot === side)?.side.label[lang] ?? "";
  return {
    chart: "key-figures",
    lang,
    finding: findingOf(pairs, name, lang),
    measure: text.measure,
    alt: bars
      .map((bar) => text.mark(bar.label, name(bar), bar.text, [bar.name, bar.detail].filter(Boolean).join(", ")))
      .join(". "),
    notes: notesOf(story, halves, lang),
    sources: sourcesOf(
      story,
      halves.map(({ figure }) => figure),
    ),
    table: {
      columns: [
        { label: text.columns.figure, numeric: false },
        { label: text.columns.side, numeric: false },
        { label: text.columns.amount, numeric: true },
        { label: text.columns.name, numeric: false },
        { label: text.columns.detail, numeric: false },
      ],
      rows: bars.map((bar, place) => {
        const cells = [bar.label, name(bar), bar.text, bar.name, bar.detail];
        const cell = halves[place]?.cell;
        return cell ? { id: bar.id, cells, figure: figureRef(cell) } : { id: bar.id, cells };
      }),
    },
    pairs,
    sides: sideKeys(
      story,
      lang,
      order.map(({ slot }) => slot),
    ),
  };
}

function barOf(story: Story, pair: string, { cell, side, slot, figure }: Half, largest: number, lang: Lang) {
  const text = words[lang];
  const { money, date, state, form } = figure;
  return {
    id: `${pair}-${side.id}`,
    side: slot,
    form,
    share: drawnAmount(figure) / largest,
    text: money ? formatMoney(money, lang, { qualified: true }) : text.undisclosed,
    name: rowName(story, cell, lang),
    detail: [date && formatDate(date, lang), state?.[lang]].filter(Boolean).join(" · "),
  };
}

/** The amount that a bar's length may show: 0 where none is known, or where it is in another currency. */
function drawnAmount({ money }: Figure): number {
  return money?.currency === currency ? money.amount : 0;
}

/** Names the pair whose smaller half is the smallest share of the larger one; only pairs with both halves count. */
function findingOf(pairs: readonly KeyFigurePair[], name: (bar: KeyFigureBar) => string, lang: Lang): string {
  const text = words[lang];
  if (pairs.length === 0) return text.nothing;
  const smaller = (pair: KeyFigurePair) => Math.min(...pair.bars.map((bar) => bar.share));
  const known = pairs.filter((pair) => pair.bars.length === 2 && smaller(pair) > 0);
  const [widest] = known.toSorted((a, b) => smaller(a) - smaller(b));
  if (!widest) return text.findingWithoutGap(pairs.length);
  const halves = widest.bars.map((bar) => text.half(name(bar), bar.text)).join(", ");
  return text.finding(known.length, widest.label, halves);
}

function figureRef({ dataset, row, column }: CellRef): CardRef {
  return { dataset, row, column };
}

/** What a figure belongs to: its row's heading, or the entity that the row is about. */
function rowName(story: Story, { dataset, row: id }: CellRef, lang: Lang): string {
  const heading = storyLookups(story).names[dataset]?.[id]?.[lang];
  if (heading !== undefined) return heading;
  const row: Readonly<Record<string, unknown>> | undefined = findRow(story, dataset, id);
  return typeof row?.entity_id === "string" ? entityName(story, row.entity_id, lang) : "";
}

/** The notes on the rows of the figures, each once, with what it is on; those on other sums of a row are left out. */
function notesOf(story: Story, halves: readonly Half[], lang: Lang): string[] {
  const text = words[lang];
  const notes = halves.flatMap(({ cell }) => {
    const dataset: Dataset = datasets[cell.dataset];
    const sums = columnMetas(dataset).filter(({ type, name }) => type === "money" && name !== cell.column);
    return notesOn(story, cell.dataset, cell.row)
      .filter(({ column }) => !sums.some(({ name }) => name === column))
      .map((note) => text.note(rowName(story, cell, lang), lang === "en" ? note.text_en : note.text_ko));
  });
  return [...new Set(notes)];
}
