import type { ChartDefinition } from "../kit/chart";
import { keyFiguresDigest } from "./digest";
import { keyFiguresLayout } from "./layout";
import { buildKeyFigures, type KeyFiguresModel } from "./model";

/** The key figures of the comparison: like is compared with like, each pair to its own scale. */
export const keyFigures: ChartDefinition<KeyFiguresModel> = {
  id: "key-figures",
  kind: "bar",
  dataset: "deals",
  isFixed: true,
  title: { en: "Key figures of both sides", ko: "양쪽의 핵심 수치" },
  page: "compare",
  options: { order: ["given", "swapped"] },
  build: buildKeyFigures,
  height: (model, width) => keyFiguresLayout(model, width).height,
  digest: keyFiguresDigest,
};
