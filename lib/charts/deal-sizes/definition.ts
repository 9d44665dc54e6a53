import { barsDigest } from "../kit/bars-digest";
import { barsLayout } from "../kit/bars-layout";
import type { BarsModel } from "../kit/bars-model";
import type { ChartDefinition } from "../kit/chart";
import { buildDealSizes } from "./model";

/** Deal sizes as bars, the largest first, coloured by side; amounts that another includes are not drawn again. */
export const dealSizes: ChartDefinition<BarsModel> = {
  id: "deal-sizes",
  kind: "bar",
  dataset: "deals",
  title: { en: "Deal sizes", ko: "거래 규모" },
  page: "deals",
  options: { scale: ["linear", "log"] },
  build: buildDealSizes,
  height: (model, width) => barsLayout(model, width).height,
  digest: barsDigest,
};
