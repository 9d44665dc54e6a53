import type { ComponentType } from "react";
import type { ChartModel } from "./chart";

/** What every drawing gets: what to draw, and its size in px. */
export interface DrawingProps<Model extends ChartModel = ChartModel> {
  readonly model: Model;
  readonly width: number;
  readonly height: number;
}

/** A component that draws a chart. */
export type Drawing = ComponentType<DrawingProps>;
