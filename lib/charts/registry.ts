import { datasetNames } from "@/lib/datasets/registry";
import { caseTimeline } from "./case-timeline";
import type { ChartDefinition } from "./chart";
import { chronology } from "./chronology";
import { comparison } from "./comparison";
import { datasetTable } from "./dataset-table";
import { dealSizes } from "./deal-sizes";
import { headlineFigures } from "./headline-figures";
import { keyFigures } from "./key-figures";
import { partnerRoles } from "./partner-roles";
import { siteCapacity } from "./site-capacity";
import { sourceDates } from "./source-dates";
import { statedAmounts } from "./stated-amounts";
import { valuations } from "./valuations";

/** Every chart, in the order in which they are listed. A chart's drawing is found by its id. */
export const charts: readonly ChartDefinition[] = [
  headlineFigures,
  dealSizes,
  statedAmounts,
  valuations,
  partnerRoles,
  siteCapacity,
  keyFigures,
  comparison,
  chronology,
  caseTimeline,
  sourceDates,
  ...datasetNames.map(datasetTable),
];

/** The chart with an id; undefined where there is none. */
export function findChart(id: string): ChartDefinition | undefined {
  return charts.find((chart) => chart.id === id);
}
