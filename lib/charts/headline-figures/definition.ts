import type { ChartDefinition } from "../kit/chart";
import { headlineDigest } from "./digest";
import { headlineLayout } from "./layout";
import { buildHeadlineFigures, type HeadlineModel } from "./model";

/** The figures that made the story, each with its status and to no scale. */
export const headlineFigures: ChartDefinition<HeadlineModel> = {
  id: "headline-figures",
  kind: "figures",
  dataset: "deals",
  isFixed: true,
  title: { en: "The figures that made the story", ko: "이 이야기를 만든 금액" },
  page: "",
  options: {},
  build: buildHeadlineFigures,
  height: (model, width) => headlineLayout(model, width).height,
  digest: headlineDigest,
};
