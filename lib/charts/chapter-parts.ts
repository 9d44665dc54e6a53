import type { Story } from "@/lib/story/story";
import type { Lang } from "@/lib/text/lang";
import { overviewText } from "@/lib/text/overview-text";
import type { Chapter, ChaptersModel } from "./chapters/model";
import { readChartRequest } from "./chart-request";
import { hasDrawing } from "./has-drawing";
import type { ChartDefinition, ChartModel } from "./kit/chart";
import { findStoryChart, storyOutline } from "./story-outline";

/** A chapter with the chart that is drawn beside it, without filters. */
export interface ChapterPart {
  readonly chapter: Chapter;
  readonly chart: ChartDefinition;
  readonly model: ChartModel;
  /** The one link of the chapter: a path below that of the story, and what it says. */
  readonly more: { readonly path: string; readonly text: string };
}

/** Makes the model of a chart without filters; a server may have one that it keeps. */
export type BuildModel = (story: Story, chart: ChartDefinition, lang: Lang) => ChartModel;

/** The chapters with their charts. One whose chart the story does not draw is left out, which the check rules out. */
export function chapterParts(
  story: Story,
  { chapters, lang }: ChaptersModel,
  build: BuildModel = buildModel,
): ChapterPart[] {
  return chapters.flatMap((chapter) => {
    const chart = findStoryChart(story, chapter.chart);
    if (!chart) return [];
    const model = build(story, chart, lang);
    return [{ chapter, chart, model, more: { path: pathOf(story, chart), text: model.finding } }];
  });
}

/** The pages of a story as chapters, for a story that has none: each page's first drawn chart with its finding. */
export function pagesAsChapters(story: Story, lang: Lang, build: BuildModel = buildModel): ChapterPart[] {
  return storyOutline(story).pages.flatMap((page) => {
    const chart = page.id === "overview" ? undefined : page.charts.find(hasDrawing);
    if (!chart) return [];
    const model = build(story, chart, lang);
    const title = page.title[lang];
    const chapter = { id: page.id, heading: title, text: model.finding, chart: chart.id, sources: model.sources };
    return [{ chapter, chart, model, more: { path: page.id, text: overviewText[lang].more(title) } }];
  });
}

function buildModel(story: Story, chart: ChartDefinition, lang: Lang): ChartModel {
  return chart.build(story, readChartRequest(chart, lang, new URLSearchParams()).context);
}

/** The page of the story that shows a chart, else the chart's own. */
function pathOf(story: Story, { id }: ChartDefinition): string {
  const page = storyOutline(story).pages.find((each) => each.id !== "overview" && each.charts.some((c) => c.id === id));
  return page ? page.id : `charts/${id}`;
}
