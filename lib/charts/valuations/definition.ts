import type { ChartDefinition } from "../kit/chart";
import { valuationsDigest } from "./digest";
import { valuationsLayout } from "./layout";
import { buildValuations, type ValuationsModel } from "./model";

/**
 * Valuations of companies over time, as steps: a value holds until the next known one. Offers are marks of their own.
 *
 * The scale is logarithmic by default. Values of one company grow by factors, and those of all companies differ by a
 * factor of a hundred and more: on a linear scale the largest would press all others against the axis, and steps of
 * the same ratio would look a hundred times different. The linear scale, which shows differences, is one click away.
 */
export const valuations: ChartDefinition<ValuationsModel> = {
  id: "valuations",
  kind: "line",
  dataset: "valuations",
  title: { en: "Valuations over time", ko: "기업가치 추이" },
  page: "valuations",
  options: { scale: ["log", "linear"] },
  build: buildValuations,
  height: (model, width) => valuationsLayout(model, width).height,
  digest: valuationsDigest,
};
