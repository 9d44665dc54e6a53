import type { ChartModel } from "@/lib/charts/kit/chart";

/** A chart's answer of the API: its model and its heights at the static widths. */
export interface ChartAnswer extends ChartModel {
  readonly sizes: readonly DrawingSize[];
}

/** Width and height of a drawing in px. */
export interface DrawingSize {
  readonly width: number;
  readonly height: number;
}
