import { readChartRequest } from "@/lib/charts/chart-request";
import type { EmbedContent } from "@/lib/charts/embed-content";
import { charts } from "@/lib/charts/registry";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import type { Lang } from "@/lib/text/lang";
import { type EmbedAddresses, embedAddresses } from "../embed-addresses";
import { type Presentation, readPresentation } from "../presentation";

/** An embed of the invented story, as far as it is known before it is written. */
export interface SampleContent {
  readonly content: EmbedContent;
  readonly presentation: Presentation;
  readonly addresses: EmbedAddresses;
}

/** The first chart of a kind in the invented story, in the state of a query. */
export function sampleContent(kind: string, lang: Lang = "en", query = ""): SampleContent {
  const story = loadedSample();
  const chart = charts.find((each) => each.kind === kind);
  if (!chart) throw new Error(`no chart of this kind: ${kind}`);
  const parameters = new URLSearchParams(query);
  parameters.set("lang", lang);
  const presentation = readPresentation(parameters);
  const { context, canonical } = readChartRequest(chart, lang, parameters);
  return {
    content: { chart, model: chart.build(story, context), verified: story.verified },
    presentation,
    addresses: embedAddresses("https://desk.example", story.id, chart.id, presentation, canonical),
  };
}
