import type { ChartDefinition } from "../kit/chart";
import { sourceDatesLayout } from "./layout";
import { buildSourceDates, type SourceDatesModel } from "./model";

/** Sources by the year in which they were published, oldest first, split by kind. */
export const sourceDates: ChartDefinition<SourceDatesModel> = {
  id: "source-dates",
  kind: "bar",
  dataset: "sources",
  title: { en: "Sources by year", ko: "연도별 출처" },
  page: "sources",
  options: {},
  build: buildSourceDates,
  height: (model, width) => sourceDatesLayout(model, width).height,
};
