import { html } from "@remix-run/html-template";
import type { BuildModel, ChapterPart } from "@/lib/charts/chapter-parts";
import { readChartRequest } from "@/lib/charts/chart-request";
import type { ChartModel } from "@/lib/charts/kit/chart";
import { besideHeight, besideWidths, isCut, smallWidths } from "@/lib/charts/small-drawing";
import type { StaticDrawing } from "@/lib/charts/static-widths";
import { bareModel } from "./bare-chart";
import { drawing } from "./drawing";

/** Makes the model of a chart without filters; it is kept, with its drawings, as long as the story is served. */
export const keptModel: BuildModel = (story, chart, lang) => {
  const request = readChartRequest(chart, lang, new URLSearchParams());
  return bareModel(story, chart, request) ?? chart.build(story, request.context);
};

/** The drawings of a chart that stand beside a text, by width in px; those of an embed when none are named. */
export function smallDrawings(model: ChartModel, widths: readonly number[] = smallWidths): Promise<StaticDrawing[]> {
  return Promise.all(widths.map(async (width) => ({ width, svg: await drawing(model, width) })));
}

/** Those of a page as HTML; the style sheet shows the one that fits. */
export async function smallMarkup({ chart, model }: Pick<ChapterPart, "chart" | "model">): Promise<string> {
  const drawings = await smallDrawings(model, besideWidths);
  const boxes = drawings.map(
    ({ width, svg }) =>
      html`<div class="w${width}${isCut(chart, model, width, besideHeight) ? " cut" : ""}">${html.raw`${svg}`}</div>`,
  );
  return String(html`${boxes}`);
}
