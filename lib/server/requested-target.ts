import type { EmbedTarget } from "@/lib/embed/embed-target";
import { type Presentation, readPresentation } from "@/lib/embed/presentation";
import type { Story } from "@/lib/story/story";
import { type RequestedChart, requestedChart, requireChart } from "./requested-chart";
import { resolveStory } from "./resolve-story";

/** An embed target with its story, presentation and chart looked up. */
export interface RequestedTarget {
  readonly story: Story;
  readonly pinned: boolean;
  readonly presentation: Presentation;
  readonly requested: RequestedChart;
}

/** Looks up what an embed target refers to. Throws a Problem: 404 for an unknown story or chart, 410 for a past edition. */
export function requestedTarget({ path, story: segment, chart: id, parameters }: EmbedTarget): RequestedTarget {
  const { story, pinned } = resolveStory(segment, path);
  const chart = requireChart(story, id);
  const { refused: _, ...presentation } = readPresentation(parameters);
  return { story, pinned, presentation, requested: requestedChart(story, chart, presentation, parameters, pinned) };
}
