import { renderToStaticMarkup } from "react-dom/server";
import type { ChartModel } from "./kit/chart";
import { loadDrawing } from "./load-drawing";
import { tidySvg } from "./tidy-svg";

/** A drawing that is wanted: a chart's model (plain JSON) and the size in px. */
export interface DrawingJob {
  readonly model: ChartModel;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a chart to a self-contained `<svg>` whose colours are CSS custom properties. The same job gives the same bytes.
 *
 * It is bundled by itself, with React inside (`scripts/build-drawings.ts`), since Next lets no server component use
 * `react-dom/server`.
 *
 * @throws Error when the chart has no drawing, and whatever the drawing throws
 */
export async function drawSvg({ model, width, height }: DrawingJob): Promise<string> {
  const Drawing = await loadDrawing(model.chart);
  return tidySvg(renderToStaticMarkup(<Drawing model={model} width={width} height={height} />));
}
