import { isComparison } from "@/lib/charts/comparison/is-comparison";
import type { EmbedContent } from "@/lib/charts/embed-content";
import { hasDrawing } from "@/lib/charts/has-drawing";
import type { ChartDefinition, ChartModel } from "@/lib/charts/kit/chart";
import { staticWidthFor } from "@/lib/charts/static-widths";
import { embedBlocks, figureWidth } from "./embed-blocks";
import { frameWidths, embedSpace as space } from "./embed-metrics";
import type { Presentation } from "./presentation";
import { maxRows } from "./table-markup";

/**
 * The height of an embed in px in a frame of a width in px, with its table closed: what a host must give it, so that
 * nothing jumps and nothing is cut off. Pure, and the same with every font, as the embed reserves this room itself.
 */
export function embedHeight(content: EmbedContent, presentation: Presentation, width: number): number {
  const { chart, model } = content;
  const frame = Math.max(width, frameWidths.min);
  const blocks = embedBlocks(content, presentation);
  const texts = blocks.reduce((sum, { heightAt }) => sum + heightAt(Math.min(frame, frameWidths.max)), 0);
  return Math.ceil(texts + spaces(model, presentation) + bodyHeight(chart, model, width));
}

function spaces({ notes }: ChartModel, { plain }: Presentation): number {
  const head = plain ? 0 : space.rule + space.top + space.measure + space.drawing;
  return head + (notes.length > 0 ? space.notes : 0) + space.credits + space.actions;
}

/** The height of what is no block of text: a drawing with the line that opens its table, a table's link to the rest. */
function bodyHeight(chart: ChartDefinition, model: ChartModel, width: number): number {
  if (model.table.rows.length === 0 || isComparison(model)) return 0;
  if (!hasDrawing(chart)) return model.table.rows.length > maxRows ? space.summary : 0;
  const drawn = staticWidthFor(width);
  return (chart.height(model, drawn) * figureWidth(width)) / drawn + space.summary;
}
