import type { EmbedContent } from "@/lib/charts/embed-content";
import { hasDrawing } from "@/lib/charts/has-drawing";
import { staticWidths } from "@/lib/charts/static-widths";
import type { EmbedAddresses } from "@/lib/embed/embed-addresses";
import { embedHeight } from "@/lib/embed/embed-height";
import type { Presentation } from "@/lib/embed/presentation";
import { publishedWidths } from "@/lib/embed/published-widths";

/**
 * The JSON response about a chart: its model, the sizes of its static drawings, and where and how high it is as an embed.
 * Heights are px of a frame whose width is px, with the table closed.
 */
export function chartJson(content: EmbedContent, presentation: Presentation, addresses: EmbedAddresses): string {
  const { chart, model } = content;
  const { embed, page, csv, svg, png, zip } = addresses;
  const pictures = hasDrawing(chart) ? { svg, png } : {};
  return JSON.stringify({
    ...model,
    sizes: staticWidths.map((width) => ({ width, height: chart.height(model, width) })),
    embed: {
      url: embed,
      heights: publishedWidths.map((width) => ({ width, height: embedHeight(content, presentation, width) })),
    },
    links: { page, csv, ...pictures, zip },
  });
}
