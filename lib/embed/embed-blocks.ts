import { isComparison } from "@/lib/charts/comparison/is-comparison";
import { creditsText } from "@/lib/charts/credits";
import { type EmbedContent, maxEmbedWidth } from "@/lib/charts/embed-content";
import type { ChartTable } from "@/lib/charts/kit/chart";
import { chartText } from "@/lib/text/chart-text";
import { chapterBlocks } from "./chapters-markup";
import { comparisonBlocks } from "./comparison-markup";
import type { EmbedBlock } from "./embed-block";
import { paddingOf, embedSpace as space, textWidths, embedType as type } from "./embed-metrics";
import type { Presentation } from "./presentation";
import { tableLeads } from "./table-leads";
import { narrowTable, tableHeight } from "./table-markup";
import { textHeight } from "./text-block";

/** The parts of a chart's embed that hold text, from the top, in a frame of a width in px. */
export function embedBlocks(
  { chart, model, verified, parts = [] }: EmbedContent,
  presentation: Pick<Presentation, "plain" | "transparent">,
): readonly EmbedBlock[] {
  const head: EmbedBlock[] = [
    {
      heightAt: (width) => textHeight(model.finding, type.finding, Math.min(width, textWidths.finding)),
    },
    ...(model.standfirst === undefined ? [] : [standfirstBlock(model.standfirst)]),
    { heightAt: (width) => textHeight(model.measure, type.measure, textWidth(width)) },
  ];
  const emptyBlock: EmbedBlock = {
    heightAt: (width) => textHeight(chartText[model.lang].empty, type.measure, textWidth(width)),
  };
  const blocks: readonly EmbedBlock[] = [
    ...(presentation.plain ? [] : head),
    ...(model.table.rows.length === 0 ? [emptyBlock] : []),
    ...(isComparison(model) ? comparisonBlocks(model) : []),
    ...chapterBlocks(parts, model.lang),
    ...(chart.kind === "table" && model.table.rows.length > 0
      ? [tableBlock(model.table, tableLeads(chart, model))]
      : []),
    ...(model.notes.length > 0 ? [{ heightAt: notesHeight(model.notes) }] : []),
    {
      heightAt: (width) => textHeight(creditsText(model, verified), type.credits, figureWidth(width)),
    },
  ];
  const sides = 2 * paddingOf(presentation);
  return blocks.map((block) => ({ ...block, heightAt: (width) => block.heightAt(width - sides) }));
}

function standfirstBlock(standfirst: string): EmbedBlock {
  return { heightAt: (width) => textHeight(standfirst, type.standfirst, textWidth(width)) };
}

/** A table that is a chart by itself; in one that is folded away below a drawing nothing has to be known beforehand. */
function tableBlock(table: ChartTable, leads: readonly number[]): EmbedBlock {
  const [narrow, wide] = [0, narrowTable.below].map((width) => tableHeight(table, leads, width) + space.scrollbar);
  return { heightAt: (width) => (width < narrowTable.below ? narrow : wide) ?? 0 };
}

/** The width of an embed in the room that a frame leaves it, in px. */
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
