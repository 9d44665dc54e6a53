import { textWidth } from "./text-width";

export type AxisScale = "linear" | "log";

/** A value that an axis names. */
export interface AxisTick {
  readonly value: number;
  readonly text: string;
}

/** A tick in its place: the line's x and the middle of the text, both in px. */
export interface PlacedTick {
  readonly x: number;
  readonly textX: number;
  readonly text: string;
}

export type Domain = readonly [low: number, high: number];

/**
 * Finds the range of an axis of amounts. A linear one begins at zero. A logarithmic one begins at its first tick,
 * or lower when the smallest value would otherwise have no length; it leaves out values that are not above zero.
 *
 * @returns low and high, always different
 */
export function valueDomain(values: readonly number[], ticks: readonly AxisTick[], scale: AxisScale): Domain {
  const all = [...values, ...ticks.map(({ value }) => value)];
  if (scale === "linear") {
    const low = Math.min(0, ...all);
    const high = Math.max(0, ...all);
    return high > low ? [low, high] : [low, low + 1];
  }
  const positive = all.filter((value) => value > 0);
  if (positive.length === 0) return [1, 10];
  const smallest = Math.min(...positive);
  const isValue = values.some((value) => value > 0 && value < smallest * 1.25);
  const low = isValue ? smallest / 2 : smallest;
  const high = Math.max(...positive);
  return high > low ? [low, high] : [low, low * 10];
}

/**
 * Says how far along an axis a value stands.
 *
 * @returns from 0 at the low end to 1 at the high end; what lies outside stands at the nearer end
 */
export function valueFraction(value: number, [low, high]: Domain, scale: AxisScale): number {
  const place = scale === "linear" ? (v: number) => v : (v: number) => Math.log(Math.max(v, Number.MIN_VALUE));
  const fraction = (place(value) - place(low)) / (place(high) - place(low));
  return Math.min(1, Math.max(0, fraction));
}

/**
 * Chooses the ticks whose texts stand clear of each other: all, or every second, every third and so on, from the
 * first one. A text that would leave the bounds is moved inward.
 *
 * @param ticks in rising order, with x in px
 * @param size font size in px
 * @param bounds the left and right edge in px within which texts stand
 */
export function fitTicks(
  ticks: readonly { readonly x: number; readonly text: string }[],
  size: number,
  bounds: readonly [left: number, right: number],
): readonly PlacedTick[] {
  const placed = ticks.map(({ x, text }) => {
    const half = textWidth(text, size) / 2;
    return { x, text, textX: Math.max(bounds[0] + half, Math.min(bounds[1] - half, x)) };
  });
  for (let step = 1; step < placed.length; step += 1) {
    const kept = placed.filter((_, index) => index % step === 0);
    if (standClear(kept, size)) return kept;
  }
  return placed.slice(0, 1);
}

function standClear(ticks: readonly PlacedTick[], size: number): boolean {
  return ticks.every((tick, index) => {
    const next = ticks[index + 1];
    if (next === undefined) return true;
    return next.textX - tick.textX >= (textWidth(tick.text, size) + textWidth(next.text, size)) / 2 + size * 0.8;
  });
}
