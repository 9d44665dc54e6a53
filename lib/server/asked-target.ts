import type { EmbedTarget } from "@/lib/embed/embed-target";
import { type Presentation, readPresentation } from "@/lib/embed/presentation";
import type { Story } from "@/lib/story/story";
import { type AskedChart, askedChart, knownChart } from "./chart-address";
import { resolveStory } from "./resolve-story";

/** The chart that an address shows, looked up. */
export interface AskedTarget {
  readonly story: Story;
  readonly pinned: boolean;
  readonly presentation: Presentation;
  readonly asked: AskedChart;
}

/** Looks up the chart that an address shows. Throws a Problem: 404 for an unknown one, 410 for an edition that is gone. */
export function askedTarget({ path, story: segment, chart: id, parameters }: EmbedTarget): AskedTarget {
  const { story, pinned } = resolveStory(segment, path);
  const chart = knownChart(story, id);
  const { refused: _, ...presentation } = readPresentation(parameters);
  return { story, pinned, presentation, asked: askedChart(story, chart, presentation, parameters, pinned) };
}
