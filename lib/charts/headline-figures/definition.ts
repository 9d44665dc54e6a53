import { formatDate } from "@/lib/dates/format-date";
import { formatMoney } from "@/lib/money/format-money";
import { formatNumber } from "@/lib/money/format-number";
import type { Money } from "@/lib/money/money";
import { type Figure, figureAt } from "@/lib/story/figure";
import { sourcesOf } from "@/lib/story/row-sources";
import { sideKeys } from "@/lib/story/side-keys";
import type { Story } from "@/lib/story/story";
import type { Lang } from "@/lib/text/lang";
import type { ChartContext, ChartDefinition } from "../kit/chart";
import { headlineLayout } from "./layout";
import type { HeadlineModel } from "./model";
import { words } from "./words";

/** The figures that made the story, drawn to one scale. */
export const headlineFigures: ChartDefinition<HeadlineModel> = {
  id: "headline-figures",
  kind: "bar",
  dataset: "deals",
  title: { en: "The figures that made the story", ko: "이 이야기를 만든 금액" },
  page: "",
  options: {},
  build,
  height: (model, width) => headlineLayout(model, width).height,
};

function build(story: Story, { lang }: ChartContext): HeadlineModel {
  const text = words[lang];
  const figures = story.headline.map((cell) => ({ cell, figure: figureAt(story, cell) }));
  const known = figures.flatMap(({ cell, figure }) => (figure.money ? [{ cell, figure, money: figure.money }] : []));
  const rows = known.map(({ cell, figure, money }) => ({
    id: cell.row,
    label: cell.label[lang],
    amount: text.amount(worded(money, lang)),
    detail: detailOf(figure, lang),
    side: figure.side,
    form: figure.form,
    value: money.amount,
  }));
  return {
    chart: "headline-figures",
    lang,
    finding: findingOf(
      known.map(({ money }) => money),
      lang,
    ),
    measure: text.measure,
    alt: rows.map((row) => text.mark(row.label, row.amount, row.detail)).join(" "),
    notes: [],
    sources: sourcesOf(
      story,
      known.map(({ figure }) => figure),
    ),
    table: {
      columns: [
        { label: text.columns.figure, numeric: false },
        { label: text.columns.amount, numeric: true },
        { label: text.columns.detail, numeric: false },
      ],
      rows: known.map(({ cell: { dataset, row: id, column } }, place) => {
        const { label = "", amount = "", detail = "" } = rows[place] ?? {};
        return { id, cells: [label, amount, detail], figure: { dataset, row: id, column } };
      }),
    },
    rows,
    sides: sideKeys(
      story,
      lang,
      rows.map((row) => row.side),
    ),
  };
}

/** How many times the smaller of the two largest figures the larger is; how much the only one is. */
function findingOf(figures: readonly Money[], lang: Lang): string {
  const text = words[lang];
  const [largest, next] = [...figures].sort((a, b) => b.amount - a.amount);
  if (!largest) return text.nothing;
  if (!next) return text.amount(worded(largest, lang));
  const times = formatNumber(Number((largest.amount / next.amount).toPrecision(2)), lang);
  return text.finding(worded(next, lang), worded(largest, lang), times);
}

function worded(money: Money, lang: Lang): string {
  return formatMoney(money, lang, { qualified: true });
}

function detailOf({ date, state }: Figure, lang: Lang): string {
  return [date && formatDate(date, lang), state?.[lang]].filter(Boolean).join(" · ");
}
