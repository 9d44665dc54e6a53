import { isComparison } from "@/lib/charts/comparison/is-comparison";
import { creditsText } from "@/lib/charts/credits";
import { type EmbedContent, maxEmbedWidth } from "@/lib/charts/embed-content";
import type { ChartTable } from "@/lib/charts/kit/chart";
import { chartText } from "@/lib/text/chart-text";
import { comparisonBlocks } from "./comparison-markup";
import type { EmbedBlock } from "./embed-block";
import { embedSpace as space, textWidths, embedType as type } from "./embed-metrics";
import type { Presentation } from "./presentation";
import { tableHeight } from "./table-markup";
import { textHeight } from "./text-block";

/** The parts of a chart's embed that hold text, from the top. */
export function embedBlocks(
  { chart, model, verified }: EmbedContent,
  { plain }: Pick<Presentation, "plain">,
): readonly EmbedBlock[] {
  const head: EmbedBlock[] = [
    {
      selector: "h1",
      heightAt: (width) => textHeight(model.finding, type.finding, Math.min(width, textWidths.finding)),
    },
    { selector: ".measure", heightAt: (width) => textHeight(model.measure, type.measure, textWidth(width)) },
  ];
  const emptyBlock: EmbedBlock = {
    selector: ".empty",
    heightAt: (width) => textHeight(chartText[model.lang].empty, type.measure, textWidth(width)),
  };
  return [
    ...(plain ? [] : head),
    ...(model.table.rows.length === 0 ? [emptyBlock] : []),
    ...(isComparison(model) ? comparisonBlocks(model) : []),
    ...(chart.kind === "table" && model.table.rows.length > 0 ? [tableBlock(model.table)] : []),
    ...(model.notes.length > 0 ? [{ selector: ".notes", heightAt: notesHeight(model.notes) }] : []),
    {
      selector: ".credits",
      heightAt: (width) => textHeight(creditsText(model, verified), type.credits, figureWidth(width)),
    },
  ];
}

/** A table that is a chart by itself; in one that is folded away below a drawing nothing has to be known beforehand. */
function tableBlock(table: ChartTable): EmbedBlock {
  const height = tableHeight(table) + space.scrollbar;
  return { selector: ".table .scroll", heightAt: () => height };
}

/** The width of an embed in a frame, in px. */
export function figureWidth(width: number): number {
  return Math.min(width, maxEmbedWidth);
}

function textWidth(width: number): number {
  return Math.min(width, textWidths.text);
}

function notesHeight(notes: readonly string[]): (width: number) => number {
  return (width) =>
    notes.reduce((sum, note) => sum + textHeight(note, type.note, textWidth(width)), 0) +
    (notes.length - 1) * space.betweenNotes;
}
