import { readChartRequest } from "@/lib/charts/chart-request";
import { hasDrawing } from "@/lib/charts/has-drawing";
import type { ChartDefinition } from "@/lib/charts/kit/chart";
import { pageWidths } from "@/lib/charts/static-widths";
import { storyOutline } from "@/lib/charts/story-outline";
import type { Story } from "@/lib/story/story";
import { maxRows } from "@/lib/table/row-limits";
import { type Lang, langs } from "@/lib/text/lang";
import { bareModel } from "./bare-chart";
import { drawing } from "./drawing";
import { allStories } from "./stories";

/**
 * Draws every chart as an address without a query shows it, one after the other, so that the first readers need not wait.
 * Charts of more than 500 rows, which take seconds, wait until somebody asks for them.
 * Rejects with the first failure.
 */
export async function warmDrawings(): Promise<void> {
  for (const story of allStories()) {
    for (const chart of storyOutline(story).charts.filter(hasDrawing)) {
      for (const lang of langs) await warm(story, chart, lang);
    }
  }
}

async function warm(story: Story, chart: ChartDefinition, lang: Lang): Promise<void> {
  const model = bareModel(story, chart, readChartRequest(chart, lang, new URLSearchParams()));
  if (!model || model.table.rows.length === 0 || model.table.rows.length > maxRows) return;
  for (const width of pageWidths) await drawing(model, width);
}
