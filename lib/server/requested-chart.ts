import { type ChartRequest, readChartRequest } from "@/lib/charts/chart-request";
import type { EmbedContent } from "@/lib/charts/embed-content";
import type { ChartDefinition } from "@/lib/charts/kit/chart";
import { findStoryChart } from "@/lib/charts/story-outline";
import { toEmbedContent } from "@/lib/charts/to-embed-content";
import { type EmbedAddresses, embedAddresses } from "@/lib/embed/embed-addresses";
import type { Presentation } from "@/lib/embed/presentation";
import { Problem } from "@/lib/http/problem";
import type { Story } from "@/lib/story/story";
import { storyLookups } from "@/lib/story/story-lookups";
import { bareModel } from "./bare-chart";
import { origin } from "./origin";
import { runQueued } from "./run-queued";
import { keptModel } from "./small-drawings";

/** A chart with the filters and view options that an address requests. */
export interface RequestedChart extends ChartRequest {
  readonly chart: ChartDefinition;
  readonly addresses: EmbedAddresses;
  /** Story, edition and canonical query, for entity tags. */
  readonly state: string;
}

/** Reads a chart's state from the parameters of an address, without building the chart. */
export function requestedChart(
  story: Story,
  chart: ChartDefinition,
  presentation: Presentation,
  parameters: URLSearchParams,
  pinned: boolean,
): RequestedChart {
  const request = readChartRequest(chart, presentation.lang, parameters, storyLookups(story));
  const segment = pinned ? `${story.id}@${story.edition}` : story.id;
  return {
    ...request,
    chart,
    addresses: embedAddresses(origin().origin, segment, chart.id, presentation, request.canonical),
    state: `${story.id}@${story.edition}?${request.canonical}`,
  };
}

/** Builds what a chart shows in its requested state. Rejects with TooBusy when too many tasks wait. */
export async function buildContent(story: Story, requested: RequestedChart): Promise<EmbedContent> {
  const { chart, context } = requested;
  const model = bareModel(story, chart, requested) ?? (await runQueued(() => chart.build(story, context)));
  return toEmbedContent(story, chart, model, keptModel);
}

/** The chart of a story with an id. Throws a Problem (404) if there is none, or if it would show nothing. */
export function requireChart(story: Story, id: string): ChartDefinition {
  const chart = findStoryChart(story, id);
  if (chart) return chart;
  throw new Problem("not-found", { detail: `There is no chart at this address; /api/v1/${story.id}.json lists them.` });
}
