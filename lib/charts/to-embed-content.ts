import type { Story } from "@/lib/story/story";
import { type BuildModel, chapterParts } from "./chapter-parts";
import { isChapters } from "./chapters/model";
import type { EmbedContent } from "./embed-content";
import type { ChartDefinition, ChartModel } from "./kit/chart";

/**
 * Completes what an embed shows: for chapters, with the charts beside them.
 *
 * @param build how the models of those charts are made
 */
export function toEmbedContent(
  story: Story,
  chart: ChartDefinition,
  model: ChartModel,
  build?: BuildModel,
): EmbedContent {
  const parts = isChapters(model) ? chapterParts(story, model, build) : [];
  return { chart, model, verified: story.verified, parts };
}
