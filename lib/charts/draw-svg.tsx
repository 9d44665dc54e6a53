import { renderToStaticMarkup } from "react-dom/server";
import { DigestDrawing, type DigestDrawingProps } from "./kit/digest-drawing";
import type { DrawingProps } from "./kit/drawing-surface";
import { loadDrawing } from "./load-drawing";
import { tidySvg } from "./tidy-svg";

/**
 * Draws a chart to a self-contained `<svg>` whose colours are CSS custom properties. The same props give the same bytes.
 *
 * It is bundled by itself, with React inside (`scripts/build-drawings.ts`), since Next lets no server component use
 * `react-dom/server`.
 *
 * @throws Error when the chart has no drawing, and whatever the drawing throws
 */
export async function drawSvg({ model, width, height }: DrawingProps): Promise<string> {
  const Drawing = await loadDrawing(model.chart);
  return tidySvg(renderToStaticMarkup(<Drawing model={model} width={width} height={height} />));
}

/** Draws a digest of a chart to a self-contained `<svg>`, as `drawSvg` does the whole chart. */
export function drawDigest(digest: DigestDrawingProps): string {
  return tidySvg(renderToStaticMarkup(<DigestDrawing {...digest} />));
}
