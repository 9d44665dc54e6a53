import type { ChartDefinition } from "./chart";
import { dealSizes } from "./deal-sizes";
import { headlineFigures } from "./headline-figures";

/** Every chart, in the order in which they are listed. A chart's drawing is found by its id. */
export const charts: readonly ChartDefinition[] = [headlineFigures, dealSizes];

/** The chart with an id; undefined where there is none. */
export function findChart(id: string): ChartDefinition | undefined {
  return charts.find((chart) => chart.id === id);
}
