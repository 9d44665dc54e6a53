import type { Box } from "../kit/box";
import { valueDomain, valueFraction } from "../kit/value-axis";
import type { ValuationLine, ValuationMark, ValuationsModel } from "./model";

/** Sizes in px that the layout and the drawing share. */
export const valuationsType = {
  name: 13,
  text: 12,
  lineHeight: 16,
  mark: 11,
  offer: 15,
  bar: 8,
  minBar: 13,
  keyBar: 20,
};

/** A mark in the plot: its middle, and the width of the bar of a coarse date, 0 for a day; in px. */
export interface PlacedMark<Mark extends ValuationMark = ValuationMark> {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface PlacedLine {
  readonly line: ValuationLine;
  readonly marks: readonly PlacedMark[];
}

/** Makes the function that gives the y in px of a value on the plot's axis. */
export function valueScale({ lines, offers, values, scale }: ValuationsModel, plot: Box): (value: number) => number {
  const drawn = [...lines.flatMap(({ marks }) => marks), ...offers].map(({ value }) => value);
  const domain = valueDomain(drawn, values, scale);
  return (value) => plot.y + (1 - valueFraction(value, domain, scale)) * plot.height;
}

/**
 * Places a mark within the plot. The bar of a coarse date is never so short that it looks like a day.
 *
 * @param y of the mark's value, in px
 */
export function placeMark<Mark extends ValuationMark>(mark: Mark, plot: Box, y: number): PlacedMark<Mark> {
  const width = mark.coarse ? Math.max(valuationsType.minBar, (mark.to - mark.from) * plot.width) : 0;
  const middle = plot.x + ((mark.from + mark.to) / 2) * plot.width;
  const x = Math.min(plot.x + plot.width - width / 2, Math.max(plot.x + width / 2, middle));
  return { mark, x, y, width };
}

/** What a mark covers. */
export function markBox({ x, y, width }: PlacedMark): Box {
  return width > 0 ? boxAround(x, y, width, valuationsType.bar) : boxAround(x, y, valuationsType.mark);
}

/** What an offer covers: its shape, and the bar behind it. */
export function offerBoxes(offer: PlacedMark): Box[] {
  return [markBox(offer), boxAround(offer.x, offer.y, valuationsType.offer)];
}

/** What a line covers: its marks, and its steps along each value and up or down to the next. */
export function lineBoxes({ marks }: PlacedLine): Box[] {
  const steps = marks.flatMap((mark, index) => {
    const next = marks[index + 1];
    if (next === undefined) return [];
    return [
      { x: mark.x, y: mark.y - 1, width: next.x - mark.x, height: 2 },
      { x: next.x - 1, y: Math.min(mark.y, next.y), width: 2, height: Math.abs(next.y - mark.y) },
    ];
  });
  return [...steps, ...marks.map(markBox)];
}

function boxAround(x: number, y: number, width: number, height = width): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}
