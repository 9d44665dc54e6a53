import type { ReactNode } from "react";
import { Surface } from "recharts";
import type { DrawingProps } from "./drawing";

interface DrawingSurfaceProps extends DrawingProps {
  readonly children: ReactNode;
}

/**
 * The `<svg>` of every drawing, named by the chart's finding and described by its text alternative. It bears no ids, so
 * that any number of drawings share a page.
 */
export function DrawingSurface({ model, width, height, children }: DrawingSurfaceProps) {
  return (
    <Surface role="img" lang={model.lang} width={width} height={height} title={model.finding} desc={model.alt}>
      {children}
    </Surface>
  );
}
