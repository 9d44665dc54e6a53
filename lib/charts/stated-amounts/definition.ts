import type { ChartDefinition } from "../kit/chart";
import { statedAmountsDigest } from "./digest";
import { statedAmountsLayout } from "./layout";
import { buildStatedAmounts, type StatedAmountsModel } from "./model";

/** Sums that a source printed in another currency, each beside what its month's average rate gives. */
export const statedAmounts: ChartDefinition<StatedAmountsModel> = {
  id: "stated-amounts",
  kind: "bar",
  dataset: "deals",
  title: { en: "Amounts as printed in another currency", ko: "기사에 다른 통화로 적힌 금액" },
  page: "deals",
  options: {},
  build: buildStatedAmounts,
  height: (model, width) => statedAmountsLayout(model, width).height,
  digest: statedAmountsDigest,
};
