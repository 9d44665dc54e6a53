import type { ChartModel } from "@/lib/charts/kit/chart";
import { findChart } from "@/lib/charts/registry";
import type { Story } from "@/lib/story/story";
import { release } from "./release";
import { renderStatic } from "./static-render";

/** How many drawings are kept; the oldest asked-for one goes first. */
const kept = 2000;

declare global {
  // Next bundles routes and pages apart; a drawing must be made once for all of them.
  var counterpointDrawings: Map<string, Promise<string>> | undefined;
}

/** What stands for a story's edition and a chart's query and options in the key of a drawing. */
export function drawingKey(story: Story, canonical: URLSearchParams): string {
  return `${story.id}@${story.edition}?${canonical}`;
}

/**
 * The chart's SVG at a width in px, drawn once per edition, release, chart, query, options, language and width.
 * `key` is a `drawingKey`. Rejects with RenderFailed when the drawing fails or hangs.
 */
export function staticDrawing(model: ChartModel, key: string, width: number): Promise<string> {
  globalThis.counterpointDrawings ??= new Map();
  const drawings = globalThis.counterpointDrawings;
  const name = [release(), key, model.chart, model.lang, width].join("\0");
  const known = drawings.get(name);
  if (known) {
    drawings.delete(name);
    drawings.set(name, known);
    return known;
  }
  const height = findChart(model.chart)?.height(model, width);
  if (height === undefined) return Promise.reject(new Error(`no such chart: ${model.chart}`));
  const drawing = renderStatic({ chart: model.chart, model, width, height });
  drawings.set(name, drawing);
  drawing.catch(() => drawings.delete(name));
  const [oldest] = drawings.keys();
  if (drawings.size > kept && oldest !== undefined) drawings.delete(oldest);
  return drawing;
}
