import { readChartRequest } from "@/lib/charts/chart-request";
import { hasDrawing } from "@/lib/charts/has-drawing";
import { charts } from "@/lib/charts/registry";
import { staticWidths } from "@/lib/charts/static-widths";
import { langs } from "@/lib/text/lang";
import { drawingKey, staticDrawing } from "./static-charts";
import { allStories } from "./stories";

/**
 * Draws every chart of every story as its bare address shows it, one after the other, so that the first reader does not
 * wait; what a reader asks for meanwhile waits for one drawing at most. A drawing that fails is written down and tried
 * again when somebody asks for it.
 */
export async function drawAhead(): Promise<void> {
  for (const story of allStories()) {
    for (const chart of charts.filter(hasDrawing)) {
      for (const lang of langs) {
        const { context, canonical } = readChartRequest(chart, lang, new URLSearchParams());
        const model = chart.build(story, context);
        if (model.table.rows.length === 0) continue;
        for (const width of staticWidths) {
          await staticDrawing(model, drawingKey(story, canonical), width).catch(console.error);
        }
      }
    }
  }
}
