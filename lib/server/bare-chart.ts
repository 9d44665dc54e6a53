import type { ChartRequest } from "@/lib/charts/chart-request";
import type { ChartDefinition, ChartModel } from "@/lib/charts/kit/chart";
import type { AnswerBody } from "@/lib/http/answer";
import type { Story } from "@/lib/story/story";
import { MadeOnce } from "./made-once";
import { processWide } from "./process-wide";

/** What is kept with a model as long as its story is served. */
interface BareParts {
  /** Drawings by width in px. */
  readonly drawings: MadeOnce<number, string>;
  /** Embeds in the default presentation, by address. */
  readonly embeds: MadeOnce<string, AnswerBody>;
}

const shared = processWide("bare-charts", () => ({
  models: new WeakMap<Story, Map<string, ChartModel>>(),
  parts: new WeakMap<ChartModel, BareParts>(),
}));

/**
 * What a chart shows without filters and view options; undefined if it is requested with any, and in development, where
 * the chart may change. It is built once, and kept with its drawings as long as the story is served, so that no other
 * requests can push it out. There are as many as charts and languages.
 */
export function bareModel(
  story: Story,
  chart: ChartDefinition,
  { context, canonical }: ChartRequest,
): ChartModel | undefined {
  if (canonical.toString() !== "" || process.env.NODE_ENV === "development") return undefined;
  const models = shared.models.get(story) ?? new Map<string, ChartModel>();
  shared.models.set(story, models);
  const key = `${chart.id} ${context.lang}`;
  const model = models.get(key) ?? chart.build(story, context);
  models.set(key, model);
  if (!shared.parts.has(model)) shared.parts.set(model, { drawings: new MadeOnce(), embeds: new MadeOnce() });
  return model;
}

/** What is kept with a model that `bareModel` returned; undefined for any other. */
export function bareParts(model: ChartModel): BareParts | undefined {
  return shared.parts.get(model);
}
