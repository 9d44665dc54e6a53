import type { ChapterPart } from "./chapter-parts";
import type { ChartDefinition, ChartModel } from "./kit/chart";

/** The max width of an embed in px; in a wider frame it is aligned left. */
export const maxEmbedWidth = 1160;

/** What an embed shows: a chart, the model that its definition built, and the day up to which its facts are verified. */
export interface EmbedContent {
  readonly chart: ChartDefinition;
  readonly model: ChartModel;
  readonly verified: string;
  /** Of chapters, each with the chart beside it; of every other chart none. */
  readonly parts?: readonly ChapterPart[];
  /** The chart that a picture draws in place of this one, under its headline; none by default. */
  readonly pictured?: { readonly chart: ChartDefinition; readonly model: ChartModel };
}
