import { isChapters } from "@/lib/charts/chapters/model";
import { isComparison } from "@/lib/charts/comparison/is-comparison";
import type { EmbedContent } from "@/lib/charts/embed-content";
import { hasDrawing } from "@/lib/charts/has-drawing";
import type { ChartDefinition, ChartModel } from "@/lib/charts/kit/chart";
import { staticWidthFor, staticWidths } from "@/lib/charts/static-widths";
import type { EmbedBlock } from "./embed-block";
import { embedBlocks, figureWidth } from "./embed-blocks";
import { frameWidths, matrixSize, paddingOf, embedSpace as space } from "./embed-metrics";
import type { Presentation } from "./presentation";
import { stepsOf } from "./step-function";
import { maxRows } from "./table-markup";

/**
 * The height of an embed in px in a frame of a width in px, with its table closed: what a host must give it, so that
 * nothing jumps and nothing is cut off. Pure, and the same with every font, as the embed reserves this room itself
 * (`roomRules`).
 */
export function embedHeight(content: EmbedContent, presentation: Presentation, width: number): number {
  return heightOf(content, presentation, embedBlocks(content, presentation), width);
}

/** The same at many widths in px, for little more than at one. */
export function embedHeights(
  content: EmbedContent,
  presentation: Presentation,
  widths: readonly number[],
): readonly number[] {
  const blocks = embedBlocks(content, presentation).map(steppedBlock);
  const drawn = { ...content, chart: { ...content.chart, height: drawingHeights(content.chart) } };
  return widths.map((width) => heightOf(drawn, presentation, blocks, width));
}

function heightOf(
  content: EmbedContent,
  presentation: Presentation,
  blocks: readonly EmbedBlock[],
  width: number,
): number {
  const frame = Math.max(width, frameWidths.min);
  const texts = blocks.reduce((sum, { heightAt }) => sum + heightAt(Math.min(frame, frameWidths.max)), 0);
  const drawn = drawnWidth(width, presentation);
  const drawing = drawnShare(content, staticWidthFor(drawn)) * drawn;
  return Math.ceil(texts + 2 * paddingOf(presentation) + fixedRoom(content, presentation) + drawing);
}

/** The height in px of what is the same at every width: the space between the parts, and the lines below them. */
export function fixedRoom({ chart, model }: EmbedContent, presentation: Pick<Presentation, "plain">): number {
  const { notes, standfirst } = model;
  const texts = space.measure * (standfirst === undefined ? 1 : 2);
  const head = presentation.plain ? 0 : space.rule + space.top + texts + space.drawing;
  return head + fixedLines(chart, model) + (notes.length > 0 ? space.notes : 0) + space.credits + space.actions;
}

/** The lines that open a drawing's list and its table, a table's link to the rest, the space below a list of topics. */
function fixedLines(chart: ChartDefinition, model: ChartModel): number {
  if (model.table.rows.length === 0 || isChapters(model)) return 0;
  if (isComparison(model)) return matrixSize.below;
  if (!hasDrawing(chart)) return model.table.rows.length > maxRows ? space.summary : 0;
  return (model.listed ? 2 : 1) * space.summary;
}

/** The height of the drawing that is made at a static width in px, as a multiple of its width; 0 where none is shown. */
export function drawnShare({ chart, model }: EmbedContent, width: number): number {
  if (model.table.rows.length === 0 || !hasDrawing(chart)) return 0;
  return chart.height(model, width) / width;
}

/** The width of the drawing in a frame: the narrowest one takes the room of the padding before it gets smaller. */
function drawnWidth(frame: number, presentation: Presentation): number {
  return figureWidth(Math.max(frame - 2 * paddingOf(presentation), Math.min(frame, staticWidths[0])));
}

function steppedBlock(block: EmbedBlock): EmbedBlock {
  const steps = stepsOf(block.heightAt, frameWidths.min, frameWidths.max);
  return { ...block, heightAt: (width) => steps.findLast(({ from }) => from <= width)?.value ?? 0 };
}

/** A chart's `height` that computes once for each of the widths at which it is drawn. */
function drawingHeights(chart: ChartDefinition): ChartDefinition["height"] {
  const heights = new Map<number, number>();
  return (model, width) => {
    const height = heights.get(width) ?? chart.height(model, width);
    heights.set(width, height);
    return height;
  };
}
