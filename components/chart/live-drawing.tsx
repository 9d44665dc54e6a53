"use client";

import { type ComponentType, type RefObject, useEffect, useState } from "react";
import { useJson } from "@/components/hooks/use-json";
import type { DrawingProps } from "@/lib/charts/kit/drawing";
import { loadDrawing } from "@/lib/charts/load-drawing";
import type { ChartAnswer, DrawingSize } from "./chart-answer";
import styles from "./chart-drawing.module.css";

interface LiveDrawingProps {
  readonly chart: string;
  readonly address: string;
  /** The sizes of the static drawings; the live one takes the same box. */
  readonly sizes: readonly DrawingSize[];
  readonly box: RefObject<HTMLElement | null>;
  onReady(ready: boolean): void;
}

/** The live chart: drawn at the static width that fits, scaled like the static drawing, so that nothing moves. */
export function LiveDrawing({ chart, address, sizes, box, onReady }: LiveDrawingProps) {
  const Drawing = useDrawing(chart);
  const answer = useJson<ChartAnswer>(address);
  const available = useWidth(box);
  const ready = Drawing !== undefined && answer !== undefined && available > 0;
  useEffect(() => {
    if (ready) onReady(true);
  }, [ready, onReady]);
  if (!ready) return null;
  const size = fitting(answer.sizes ?? sizes, available);
  const scale = available / size.width;
  return (
    <div className={styles.live} style={{ height: size.height * scale }}>
      <div style={{ width: size.width, height: size.height, transform: `scale(${scale})`, transformOrigin: "0 0" }}>
        <Drawing model={answer} width={size.width} height={size.height} />
      </div>
    </div>
  );
}

function useDrawing(chart: string): ComponentType<DrawingProps> | undefined {
  const [drawing, setDrawing] = useState<{ readonly component: ComponentType<DrawingProps> }>();
  useEffect(() => {
    let current = true;
    loadDrawing(chart).then((component) => {
      if (current) setDrawing({ component });
    });
    return () => {
      current = false;
    };
  }, [chart]);
  return drawing?.component;
}

function useWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    setWidth(element.clientWidth);
    return () => observer.disconnect();
  }, [box]);
  return width;
}

/** The static size that the style sheet would show in a box of this width in px. */
function fitting(sizes: readonly DrawingSize[], available: number): DrawingSize {
  const fit = sizes.filter((size) => size.width <= available).at(-1) ?? sizes[0];
  if (!fit) throw new Error("no sizes to draw at");
  return fit;
}
