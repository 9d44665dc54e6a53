import type { ChartDefinition } from "../kit/chart";
import { dealsByTimeDigest } from "./digest";
import { dealsByTimeLayout } from "./layout";
import { buildDealsByTime, type DealsByTimeModel } from "./model";

/** Amounts of deals by their dates, on a logarithmic axis, the largest of them named. */
export const dealsByTime: ChartDefinition<DealsByTimeModel> = {
  id: "deals-by-time",
  kind: "timeline",
  dataset: "deals",
  title: { en: "Deals by date", ko: "시기별 거래" },
  page: "deals",
  options: {},
  build: buildDealsByTime,
  height: (model, width) => dealsByTimeLayout(model, width).height,
  digest: dealsByTimeDigest,
};
