import { scaleLinear, scaleLog } from "d3-scale";
import { textWidth } from "./text-width";

export type AxisScale = "linear" | "log";

/** A value that an axis labels. */
export interface AxisTick {
  readonly value: number;
  readonly text: string;
}

/** A labelled tick, in px: x is that of its line, textX the middle or the start of its label, as it is anchored. */
export interface PlacedTick {
  readonly x: number;
  readonly textX: number;
  readonly text: string;
}

export type Domain = readonly [low: number, high: number];

/**
 * Finds the range of an axis of amounts; only those above zero count. A linear one begins at zero. A logarithmic one
 * begins at its first tick, or lower when the smallest value would otherwise have no length.
 *
 * @returns low and high, always different
 */
export function valueDomain(values: readonly number[], ticks: readonly AxisTick[], scale: AxisScale): Domain {
  const positive = [...values, ...ticks.map(({ value }) => value)].filter((value) => value > 0);
  const high = Math.max(...positive);
  if (scale === "linear") return [0, positive.length > 0 ? high : 1];
  if (positive.length === 0) return [1, 10];
  const smallest = Math.min(...positive);
  const isValue = values.some((value) => value > 0 && value < smallest * 1.25);
  const low = isValue ? smallest / 2 : smallest;
  return high > low ? [low, high] : [low, low * 10];
}

/** How far along an axis a value lies, from 0 at the low end to 1 at the high end; what lies outside is at the nearer end. */
export function valueFraction(value: number, domain: Domain, scale: AxisScale): number {
  return (scale === "linear" ? scaleLinear() : scaleLog()).domain(domain).clamp(true)(value);
}

/** How tick labels may be set; everything is optional. */
interface TickFit {
  /** Whether labels are centred on their ticks, the default, or start beside them. */
  readonly anchor?: "middle" | "start";
  /** From a tick to the start of a label beside it, in px; 0 by default. */
  readonly offset?: number;
  /** Minimum space between two labels, in px; 0.8 em by default. */
  readonly gap?: number;
  /** Which steps may be tried, in rising order: 2 keeps every second tick. Every number by default. */
  readonly steps?: readonly number[];
}

/**
 * Chooses the ticks whose labels are clear of each other: all, or every second, every third and so on, counted from the
 * first one, which alone is left when no others fit. A centred label that would cross the bounds is moved inward; one
 * that starts beside its tick is not, so the last of these must end within the bounds.
 *
 * @param ticks in rising order, with x in px
 * @param size font size in px
 * @param bounds the left and right edge of the labels, in px
 */
export function fitTicks(
  ticks: readonly { readonly x: number; readonly text: string }[],
  size: number,
  bounds: readonly [left: number, right: number],
  { anchor = "middle", offset = 0, gap = size * 0.8, steps = ticks.map((_, index) => index + 1) }: TickFit = {},
): readonly PlacedTick[] {
  const [left, right] = bounds;
  const placed = ticks.map(({ x, text }) => {
    const width = textWidth(text, size);
    if (anchor === "start") return { x, text, textX: x + offset, from: x + offset, to: x + offset + width };
    const textX = Math.max(left + width / 2, Math.min(right - width / 2, x));
    return { x, text, textX, from: textX - width / 2, to: textX + width / 2 };
  });
  const isClear = (chosen: typeof placed) =>
    chosen.every(({ to }, index) => {
      const next = chosen[index + 1];
      return next ? next.from - to >= gap : anchor === "middle" || to <= right;
    });
  const everyNth = (step: number) => placed.filter((_, index) => index % step === 0);
  const chosen = steps.map(everyNth).find(isClear) ?? placed.slice(0, 1);
  return chosen.map(({ x, text, textX }) => ({ x, text, textX }));
}
