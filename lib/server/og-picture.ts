import { readChartRequest } from "@/lib/charts/chart-request";
import { storyOutline } from "@/lib/charts/story-outline";
import { toEmbedContent } from "@/lib/charts/to-embed-content";
import { emptyQuery } from "@/lib/query/query";
import type { Story } from "@/lib/story/story";
import type { Lang } from "@/lib/text/lang";
import { chartPng } from "./chart-picture";

const size = { preset: "og", width: 1200, scale: 1 } as const;

/**
 * The preview picture of a story (`og:image`), 1200 × 630 px: its title above the figures that made it or, where it names
 * none, its first chart. Rejects with TooBusy when it is dropped, with MissingFonts when it has no fonts, and with an
 * Error for a story without rows.
 */
export function ogPicture(story: Story, lang: Lang): Promise<Uint8Array<ArrayBuffer>> {
  const { charts } = storyOutline(story);
  const chart =
    charts.find(({ kind }) => kind === "figures") ??
    charts.find(({ kind }) => kind !== "chapters" && kind !== "table") ??
    charts[0];
  if (!chart) throw new Error(`no chart in the story: ${story.id}`);
  const { context } = readChartRequest(chart, lang, new URLSearchParams());
  const model = { ...chart.build(story, context), finding: story.title[lang] };
  const content = toEmbedContent(story, chart, model);
  return chartPng(story, content, { theme: "light", size, plain: false, query: emptyQuery, isFirst: true });
}
