import { formatDate } from "@/lib/dates/format-date";
import { formatMoney } from "@/lib/money/format-money";
import { figureAt } from "@/lib/story/figure";
import { sidesInOrder } from "@/lib/story/sides-in-order";
import type { Story } from "@/lib/story/story";
import { keyFigures as en } from "@/lib/text/en/key-figures";
import { keyFigures as ko } from "@/lib/text/ko/key-figures";
import type { ChartContext, ChartDefinition } from "./chart";
import { sourcesOf } from "./chart-sources";
import { keyFiguresLayout } from "./key-figures-layout";
import type { KeyFigurePair, KeyFiguresModel } from "./key-figures-model";
import { sideKeys } from "./side-keys";

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
  const text = { en, ko }[lang];
  const order = sidesInOrder(story, options.order === "swapped");
  const figures = story.keyFigures.map(({ id, label, figures: cells }) => ({
    id,
    label: label[lang],
    halves: order.flatMap(({ side, slot }) => {
      const cell = cells[side.id];
      return cell ? [{ side, slot, figure: figureAt(story, cell) }] : [];
    }),
  }));
  const pairs = figures.map(({ id, label, halves }): KeyFigurePair => {
    const largest = Math.max(1, ...halves.map(({ figure }) => figure.money?.amount ?? 0));
    return {
      id,
      label,
      bars: halves.map(({ side, slot, figure: { money, date, state, form } }) => ({
        id: `${id}-${side.id}`,
        side: slot,
        form,
        share: (money?.amount ?? 0) / largest,
        text: money ? formatMoney(money, lang, { qualified: true }) : text.undisclosed,
        detail: [date && formatDate(date, lang), state?.[lang]].filter(Boolean).join(" · "),
      })),
    };
  });
  const sideLabel = new Map(order.map(({ side, slot }) => [slot, side.label[lang]]));
  const bars = pairs.flatMap(({ label, bars: own }) =>
    own.map((bar) => ({ ...bar, label, name: sideLabel.get(bar.side === "second" ? "second" : "first") ?? "" })),
  );
  return {
    chart: "key-figures",
    lang,
    finding: pairs.length > 0 ? text.finding(pairs.length) : text.nothing,
    measure: text.measure,
    alt: bars.map((bar) => text.mark(bar.label, bar.name, bar.text)).join(". "),
    notes: [],
    sources: sourcesOf(
      story,
      figures.flatMap(({ halves }) => halves.map(({ figure }) => figure)),
    ),
    table: {
      columns: [
        { label: text.columns.figure, numeric: false },
        { label: text.columns.side, numeric: false },
        { label: text.columns.amount, numeric: true },
        { label: text.columns.detail, numeric: false },
      ],
      rows: bars.map((bar) => ({ id: bar.id, cells: [bar.label, bar.name, bar.text, bar.detail] })),
    },
    pairs,
    sides: sideKeys(
      story,
      lang,
      order.map(({ slot }) => slot),
    ),
  };
}
