import type { ChartModel } from "../kit/chart";
import type { ComparisonModel } from "./model";

/** Whether a chart's model is that of the comparison. */
export function isComparison(model: ChartModel): model is ComparisonModel {
  return model.chart === "comparison" && "topics" in model;
}
