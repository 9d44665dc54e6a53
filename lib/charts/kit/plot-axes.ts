import { type Box, isFree } from "./box";
import { lineType } from "./dated-marks";
import { halfCapHeight, type PlacedText } from "./placed-text";
import { widestLine } from "./text-width";
import type { TimeTick } from "./time-period";
import { type AxisTick, fitTicks } from "./value-axis";

/** Space in px between the labels of the axis of values and the plot. */
export const axisGap = 10;
/** From the bottom of the plot to that of the labels of the axis of time, in px. */
export const timeHeight = 22;
const { text: textSize } = lineType;

/**
 * Places the ticks of a vertical axis of values, in px.
 *
 * @param yOf gives the y of a value
 * @param drawn what labels must not cover where they are in the plot; null where they are to the left of it
 * @returns each tick with its label, null where it would cover something
 */
export function placeValues(
  values: readonly AxisTick[],
  plot: Box,
  yOf: (value: number) => number,
  drawn: readonly Box[] | null,
) {
  return values.map(({ value, text }) => {
    const y = yOf(value);
    const outside = { x: plot.x - axisGap, y: y + textSize * halfCapHeight, lines: [text], anchor: "end" } as const;
    if (drawn === null) return { y, text: outside };
    const inside = { x: 0, y: y - 4, lines: [text], anchor: "start" } as const;
    return { y, text: isFree(tickBox(inside), drawn) ? inside : null };
  });
}

/**
 * Places the ticks of the axis of time below a plot, in px.
 *
 * @param width of the drawing, which no label leaves
 * @returns each tick with its label, null where there is no room for one
 */
export function placeTimes(times: readonly TimeTick[], plot: Box, width: number) {
  const ticks = times.map(({ at, text }) => ({ x: plot.x + at * plot.width, text }));
  const fit = { anchor: "start", offset: 4, gap: 6, steps: [1, 2, 3, 4, 6, 12] } as const;
  const labels = fitTicks(ticks, textSize, [0, width], fit);
  const y = plot.y + plot.height + textSize + 4;
  return ticks.map(({ x }) => {
    const label = labels.find((tick) => tick.x === x);
    return { x, text: label ? { x: label.textX, y, lines: [label.text] } : null };
  });
}

/** What a label of an axis covers, where it starts at its x. */
export function tickBox({ x, y, lines }: PlacedText): Box {
  return { x, y: y - textSize * 0.8, width: widestLine(lines, textSize), height: textSize };
}
