import type { ComponentType, ReactNode } from "react";
import { Surface } from "recharts";
import type { ChartModel } from "./chart";

/** The props of every drawing: what to draw, and its size in px. */
export interface DrawingProps<Model extends ChartModel = ChartModel> {
  readonly model: Model;
  readonly width: number;
  readonly height: number;
}

/** A component that draws a chart. */
export type Drawing = ComponentType<DrawingProps>;

/**
 * The `<svg>` of every drawing, with the chart's finding as its title and the text alternative as its description. It has
 * no ids, so that any number of drawings can share a page.
 */
export function DrawingSurface({ model, children, ...size }: DrawingProps & { readonly children: ReactNode }) {
  return (
    <Surface role="img" lang={model.lang} {...size} title={model.finding} desc={model.alt}>
      {children}
    </Surface>
  );
}
