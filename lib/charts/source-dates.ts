import type { Story } from "@/lib/story/story";
import { queryRows } from "@/lib/story/story-index";
import { sourceDates as en } from "@/lib/text/en/source-dates";
import { sourceDates as ko } from "@/lib/text/ko/source-dates";
import { barsLayout } from "./bars-layout";
import type { BarsModel } from "./bars-model";
import type { ChartContext, ChartDefinition } from "./chart";
import { linearTicks } from "./nice-ticks";

/** Sources by the year in which they were published, oldest first. */
export const sourceDates: ChartDefinition<BarsModel> = {
  id: "source-dates",
  kind: "bar",
  dataset: "sources",
  title: { en: "Sources by year", ko: "연도별 출처" },
  page: "sources",
  options: {},
  build,
  height: (model, width) => barsLayout(model, width).height,
};

function build(story: Story, { lang, query }: ChartContext): BarsModel {
  const text = { en, ko }[lang];
  const sources = queryRows(story, "sources", { ...query, sort: [{ column: "published", descending: false }] }, lang);
  const counts = new Map<string, number>();
  for (const source of sources) {
    const year = source.published.earliest.slice(0, 4);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const rows = [...counts].map(([year, count]) => ({
    id: `year-${year}`,
    label: year,
    side: "neither" as const,
    form: "solid" as const,
    value: count,
    text: text.count(count),
  }));
  const most = rows.reduce((best, row) => (row.value > best.value ? row : best), { label: "", value: 0 });
  return {
    chart: "source-dates",
    lang,
    finding: rows.length > 0 ? text.finding(sources.length, most.label, most.value) : text.nothing,
    measure: text.measure,
    alt: text.alt(rows.map((row) => `${row.label} ${row.text}`).join(", ")),
    notes: [],
    sources: sources.map(({ id, publisher }) => ({ id, publisher })),
    table: {
      columns: [
        { label: text.columns.year, numeric: false },
        { label: text.columns.count, numeric: true },
      ],
      rows: rows.map((row) => ({ id: row.id, cells: [row.label, String(row.value)] })),
    },
    rows,
    scale: "linear",
    ticks: linearTicks(Math.max(0, ...rows.map((row) => row.value))).map((value) => ({ value, text: String(value) })),
    sides: [],
    forms: [],
  };
}
