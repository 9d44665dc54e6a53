import { type ChartSource, sourcesOf } from "@/lib/story/row-sources";
import { half, type Story } from "@/lib/story/story";
import { perLang } from "@/lib/text/per-lang";
import type { ChartContext, ChartModel } from "../kit/chart";
import { chartTable } from "../kit/chart-table";
import { chapters as en } from "./words.en";
import { chapters as ko } from "./words.ko";

const words = perLang(en, ko);

/** One chapter of a story, in one language. */
export interface Chapter {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
  /** The id of the chart that stands beside the text. */
  readonly chart: string;
  readonly sources: readonly ChartSource[];
}

/** The chapters of a story in their order, under its title and what stands today. */
export interface ChaptersModel extends ChartModel {
  readonly chapters: readonly Chapter[];
}

/** Builds the chapters of a story. The charts beside them are models of their own (`chapterParts`). */
export function buildChapters(story: Story, { lang }: ChartContext): ChaptersModel {
  const text = words[lang];
  const rows = story.rows.chapters.toSorted((a, b) => a.order - b.order);
  const chapters = rows.map((row) => ({
    id: row.id,
    heading: half(row, "heading", lang),
    text: half(row, "text", lang),
    chart: row.chart,
    sources: sourcesOf(story, [row]),
  }));
  return {
    chart: "chapters",
    lang,
    finding: story.title[lang],
    measure: story.standfirst[lang],
    alt: text.alt(chapters.map(({ heading }) => heading)),
    notes: [],
    sources: sourcesOf(story, rows),
    table: chartTable(chapters, [
      { label: text.columns.heading, cell: ({ heading }) => heading },
      { label: text.columns.text, cell: (chapter) => chapter.text },
      { label: text.columns.chart, cell: ({ chart }) => chart },
    ]),
    chapters,
  };
}

/** Whether a chart's model is that of the chapters. */
export function isChapters(model: ChartModel): model is ChaptersModel {
  return model.chart === "chapters" && "chapters" in model;
}
