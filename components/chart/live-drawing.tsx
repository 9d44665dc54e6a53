"use client";

import {
  type ComponentType,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { useJson } from "@/components/hooks/use-json";
import { type LeavePlaces, leavePlaces } from "@/components/marks/move-marks";
import type { ChartModel } from "@/lib/charts/kit/chart";
import type { DrawingProps } from "@/lib/charts/kit/drawing-surface";
import { loadDrawing } from "@/lib/charts/load-drawing";
import styles from "./chart-drawing.module.css";

/** The API's response for a chart: its model, and the sizes of its static drawings in px. */
export interface ChartAnswer extends ChartModel {
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
}

interface LiveDrawingProps {
  readonly chart: string;
  readonly address: string;
  readonly box: RefObject<HTMLElement | null>;
  /** Called when it is drawn, though not shown yet, with what lets marks travel from the drawing that was there. */
  onReady(leave: LeavePlaces): void;
}

/** The live chart: drawn at the static width that fits, scaled like the static drawing, so that nothing moves. */
export function LiveDrawing({ chart, address, box, onReady }: LiveDrawingProps) {
  const Drawing = useDrawing(chart);
  const answer = useJson<ChartAnswer>(address);
  const available = useWidth(box);
  // As in the style sheet: the widest that is no wider than the box, else the narrowest.
  const size = answer?.sizes.findLast(({ width }) => width <= available) ?? answer?.sizes[0];
  const ready = Drawing !== undefined && size !== undefined && available > 0;
  const report = useEffectEvent(onReady);
  useEffect(() => {
    if (ready) report(leavePlaces);
  }, [ready]);
  const live = useRef<HTMLDivElement>(null);
  useMovingMarks(live, answer);
  if (!ready || !answer) return null;
  const scale = available / size.width;
  return (
    <div ref={live} className={styles.live} style={{ height: size.height * scale }}>
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

/** Lets the marks of a box travel when what it shows has changed. */
function useMovingMarks(box: RefObject<HTMLElement | null>, shown: unknown): void {
  const last = useRef<{ readonly shown: unknown; readonly arrive: ReturnType<LeavePlaces> }>(undefined);
  useLayoutEffect(() => {
    if (!box.current) return;
    const arrive = leavePlaces(box.current);
    if (last.current && last.current.shown !== shown) last.current.arrive(box.current);
    last.current = { shown, arrive };
  });
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
