import { type ChartRequest, readChartRequest } from "@/lib/charts/chart-request";
import type { EmbedContent } from "@/lib/charts/embed-content";
import type { ChartDefinition } from "@/lib/charts/kit/chart";
import { findChart } from "@/lib/charts/registry";
import { type EmbedAddresses, embedAddresses } from "@/lib/embed/embed-addresses";
import type { Presentation } from "@/lib/embed/presentation";
import { Problem } from "@/lib/http/problem";
import type { Story } from "@/lib/story/story";
import { storyLookups } from "@/lib/story/story-lookups";
import { origin } from "./origin";

/** A chart in the state in which an address asks for it. */
export interface AskedChart extends ChartRequest {
  readonly chart: ChartDefinition;
  readonly addresses: EmbedAddresses;
  /** Story, edition and canonical query, for entity tags. */
  readonly state: string;
}

/** Reads the state of a chart out of an address, without building the chart. */
export function askedChart(
  story: Story,
  chart: ChartDefinition,
  presentation: Presentation,
  parameters: URLSearchParams,
  pinned: boolean,
): AskedChart {
  const request = readChartRequest(chart, presentation.lang, parameters, storyLookups(story));
  const segment = pinned ? `${story.id}@${story.edition}` : story.id;
  return {
    ...request,
    chart,
    addresses: embedAddresses(origin().origin, segment, chart.id, presentation, request.canonical),
    state: `${story.id}@${story.edition}?${request.canonical}`,
  };
}

/** Builds what an asked chart shows. */
export function contentOf(story: Story, { chart, context }: AskedChart): EmbedContent {
  return { chart, model: chart.build(story, context), verified: story.verified };
}

/** The chart of an id. Throws a Problem (404) where there is none. */
export function knownChart(story: Story, id: string): ChartDefinition {
  const chart = findChart(id);
  if (chart) return chart;
  throw new Problem("not-found", { detail: `There is no chart at this address; /api/v1/${story.id}.json lists them.` });
}
