import type { ChartDefinition, ChartModel } from "./kit/chart";

/** What an embed shows: a chart's model as its definition built it, and the date up to which its facts are verified. */
export interface EmbedContent {
  readonly chart: ChartDefinition;
  readonly model: ChartModel;
  readonly verified: string;
}
