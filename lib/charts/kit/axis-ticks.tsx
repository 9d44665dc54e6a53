import { TextLines } from "./text-lines";
import type { PlacedTick } from "./value-axis";

interface AxisTicksProps {
  readonly ticks: readonly PlacedTick[];
  /** Baseline of the labels, in px. */
  readonly y: number;
  /** Font size in px. */
  readonly size: number;
}

/** The tick labels of a horizontal axis. */
export function AxisTicks({ ticks, y, size }: AxisTicksProps) {
  return ticks.map(({ x, textX, text }) => (
    <TextLines key={x} lines={[text]} x={textX} y={y} size={size} color="var(--ink-2)" anchor="middle" />
  ));
}
