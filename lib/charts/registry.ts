import { datasetNames } from "@/lib/datasets/registry";
import { caseTimeline } from "./case-timeline/definition";
import { chapters } from "./chapters/definition";
import { chronology } from "./chronology/definition";
import { comparison } from "./comparison/definition";
import { datasetTable } from "./dataset-table/definition";
import { dealSizes } from "./deal-sizes/definition";
import { dealsByTime } from "./deals-by-time/definition";
import { headlineFigures } from "./headline-figures/definition";
import { keyFigures } from "./key-figures/definition";
import type { ChartDefinition } from "./kit/chart";
import { partnerRoles } from "./partner-roles/definition";
import { series } from "./series/definition";
import { siteBuilders } from "./site-builders/definition";
import { siteCapacity } from "./site-capacity/definition";
import { sourceKindsChart } from "./source-kinds/definition";
import { statedAmounts } from "./stated-amounts/definition";
import { valuations } from "./valuations/definition";

/** Every chart, in the order in which lists show them. A chart's drawing is found by its id. */
export const charts: readonly ChartDefinition[] = [
  chapters,
  headlineFigures,
  dealSizes,
  dealsByTime,
  statedAmounts,
  valuations,
  series,
  partnerRoles,
  siteBuilders,
  siteCapacity,
  chronology,
  comparison,
  keyFigures,
  caseTimeline,
  sourceKindsChart,
  ...datasetNames.map((name) => datasetTable(name, findChart)),
];

/** The chart with an id; undefined where there is none. */
export function findChart(id: string): ChartDefinition | undefined {
  return charts.find((chart) => chart.id === id);
}
