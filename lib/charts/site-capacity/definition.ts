import { barsDigest } from "../kit/bars-digest";
import { barsLayout } from "../kit/bars-layout";
import type { BarsModel } from "../kit/bars-model";
import type { ChartDefinition } from "../kit/chart";
import { buildSiteCapacity } from "./model";

/** Sites of the project by planned capacity, the largest first. */
export const siteCapacity: ChartDefinition<BarsModel> = {
  id: "site-capacity",
  kind: "bar",
  dataset: "sites",
  title: { en: "Sites by planned capacity", ko: "부지별 계획 용량" },
  page: "partners",
  options: {},
  build: buildSiteCapacity,
  height: (model, width) => barsLayout(model, width).height,
  digest: barsDigest,
};
