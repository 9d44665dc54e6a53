import type { ChartModel, SideSlot } from "../kit/chart";

/** One side's position on one topic. */
export interface Stance {
  readonly id: string;
  readonly text: string;
  /** As of when it held, worded. */
  readonly date: string;
  readonly confidence: "high" | "medium" | "low";
  readonly sources: ChartModel["sources"];
  readonly notes: readonly string[];
}

/** One topic with the positions of both sides, in the order in which the columns stand. */
export interface TopicRow {
  readonly id: string;
  readonly title: string;
  readonly disputed: boolean;
  readonly stances: readonly (Stance | null)[];
}

export interface ComparisonModel extends ChartModel {
  /** The columns from the left. */
  readonly columns: readonly { readonly slot: SideSlot; readonly side: string; readonly person: string }[];
  readonly topics: readonly TopicRow[];
}

/** Tells whether a chart's model is a comparison. */
export function isComparison(model: ChartModel): model is ComparisonModel {
  return model.chart === "comparison" && "topics" in model;
}
