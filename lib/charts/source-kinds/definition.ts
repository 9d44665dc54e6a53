import type { ChartDefinition } from "../kit/chart";
import { sourceKindsDigest } from "./digest";
import { sourceKindsLayout } from "./layout";
import { buildSourceKinds, type SourceKindsModel } from "./model";

/** What kinds of sources there are, and on which kinds the figures of each side rest. */
export const sourceKindsChart: ChartDefinition<SourceKindsModel> = {
  id: "source-kinds",
  kind: "bar",
  dataset: "sources",
  title: { en: "What the figures rest on", ko: "수치의 근거" },
  page: "sources",
  options: {},
  build: buildSourceKinds,
  height: (model, width) => sourceKindsLayout(model, width).height,
  digest: sourceKindsDigest,
};
