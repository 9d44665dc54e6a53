import type { EmbedContent } from "@/lib/charts/embed-content";
import { hasDrawing } from "@/lib/charts/has-drawing";
import { pageWidths } from "@/lib/charts/static-widths";
import type { EmbedAddresses } from "@/lib/embed/embed-addresses";
import { embedHeights } from "@/lib/embed/embed-height";
import { fluidHeight } from "@/lib/embed/fluid-height";
import type { Presentation } from "@/lib/embed/presentation";
import { publishedWidths } from "@/lib/embed/published-widths";

/**
 * The JSON response about a chart: its model, the sizes of its static drawings, and where and how high it is as an embed.
 * Heights are px of a frame whose width is px, with the table closed; `fluidHeight` is CSS for frames of any width.
 */
export function chartJson(content: EmbedContent, presentation: Presentation, addresses: EmbedAddresses): string {
  const { chart, model } = content;
  const { embed, page, csv, svg, png, zip } = addresses;
  const heights = embedHeights(content, presentation, publishedWidths);
  const pictures = hasDrawing(chart) ? { svg, png } : {};
  return JSON.stringify({
    ...model,
    ...(chart.shows && { view: chart.id }),
    sizes: pageWidths.map((width) => ({ width, height: chart.height(model, width) })),
    embed: {
      url: embed,
      heights: publishedWidths.map((width, index) => ({ width, height: heights[index] ?? 0 })),
      fluidHeight: fluidHeight(content, presentation),
    },
    links: { page, csv, ...pictures, zip },
  });
}
