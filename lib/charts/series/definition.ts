import type { ChartDefinition } from "../kit/chart";
import { seriesDigest } from "./digest";
import { seriesLayout } from "./layout";
import { buildSeries, type SeriesModel } from "./model";

/**
 * Dated measures with a unit, one panel below the other, each with axes of its own: prices, stakes and votes have neither
 * unit nor time in common. A query such as `measure=share_price` leaves one panel.
 */
export const series: ChartDefinition<SeriesModel> = {
  id: "series",
  kind: "line",
  dataset: "series",
  title: { en: "Measures over time", ko: "수치 추이" },
  page: "series",
  options: {},
  build: buildSeries,
  height: (model, width) => seriesLayout(model, width).height,
  digest: seriesDigest,
};
