import type { ChartDefinition } from "../kit/chart";
import { caseTimelineDigest } from "./digest";
import { caseTimelineLayout } from "./layout";
import { buildCaseTimeline, type CaseTimelineModel } from "./model";

/** Filings and rulings over time, one lane per case. */
export const caseTimeline: ChartDefinition<CaseTimelineModel> = {
  id: "case-timeline",
  kind: "timeline",
  dataset: "rulings",
  title: { en: "Filings and rulings over time", ko: "서면과 결정의 시간표" },
  page: "rulings",
  options: {},
  build: buildCaseTimeline,
  height: (model, width) => caseTimelineLayout(model, width).height,
  digest: caseTimelineDigest,
};
