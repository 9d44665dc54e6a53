import type { ChartDefinition } from "../kit/chart";
import { chronologyDigest } from "./digest";
import { chronologyLayout } from "./layout";
import { buildChronology, type ChronologyModel, zooms } from "./model";

/** Events over time, in lanes by side. */
export const chronology: ChartDefinition<ChronologyModel> = {
  id: "chronology",
  kind: "timeline",
  dataset: "events",
  title: { en: "Events over time", ko: "시간순 사건" },
  page: "chronology",
  options: { zoom: Object.keys(zooms) },
  build: buildChronology,
  height: (model, width) => chronologyLayout(model, width).height,
  digest: chronologyDigest,
};
