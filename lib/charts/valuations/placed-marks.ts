import type { Box } from "../kit/box";
import { boxAround, lineType, markBox, type PlacedMark } from "../kit/dated-marks";
import { valueDomain, valueFraction } from "../kit/value-axis";
import type { ValuationLine, ValuationsModel } from "./model";

/** Sizes in px that the layout and the drawing share. */
export const valuationsType = { ...lineType, offer: 15, crossing: 15 };

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
