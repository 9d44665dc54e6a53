import type { ChartDefinition } from "../kit/chart";
import { comparisonDigest } from "./digest";
import { buildComparison, type ComparisonModel } from "./model";

/** The two sides next to each other, topic by topic. */
export const comparison: ChartDefinition<ComparisonModel> = {
  id: "comparison",
  kind: "comparison",
  dataset: "positions",
  title: { en: "Side by side", ko: "나란히 보기" },
  page: "compare",
  options: { differences: ["all-topics", "disputed"], order: ["given", "swapped"] },
  build: buildComparison,
  height: () => 0,
  digest: comparisonDigest,
};
