import { datasetNames } from "@/lib/datasets/registry";
import { caseTimeline } from "./case-timeline/definition";
import { chronology } from "./chronology/definition";
import { comparison } from "./comparison/definition";
import { datasetTable } from "./dataset-table/definition";
import { dealSizes } from "./deal-sizes/definition";
import { headlineFigures } from "./headline-figures/definition";
import { keyFigures } from "./key-figures/definition";
import type { ChartDefinition } from "./kit/chart";
import { partnerRoles } from "./partner-roles/definition";
import { siteCapacity } from "./site-capacity/definition";
import { sourceDates } from "./source-dates/definition";
import { statedAmounts } from "./stated-amounts/definition";
import { valuations } from "./valuations/definition";

/** Every chart, in the order in which lists show them. A chart's drawing is found by its id. */
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
