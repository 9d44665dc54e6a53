import type { Box } from "../kit/box";
import { valueDomain, valueFraction } from "../kit/value-axis";
import type { ValuationMark, ValuationsModel } from "./model";
import { type PlacedLine, type PlacedMark, valuationsType } from "./places";

/** Sets marks into the plot; the bar of a coarse date is never so short that it looks like a day. */
export function placer(model: ValuationsModel, plot: Box): (mark: ValuationMark) => PlacedMark {
  const marks = [...model.lines.flatMap((line) => line.marks), ...model.offers];
  const domain = valueDomain(
    marks.map(({ value }) => value),
    model.values,
    model.scale,
  );
  return (mark) => {
    const width = mark.coarse ? Math.max(valuationsType.spanLeast, (mark.to - mark.from) * plot.width) : 0;
    const middle = plot.x + ((mark.from + mark.to) / 2) * plot.width;
    return {
      mark,
      x: Math.min(plot.x + plot.width - width / 2, Math.max(plot.x + width / 2, middle)),
      y: plot.y + (1 - valueFraction(mark.value, domain, model.scale)) * plot.height,
      width,
    };
  };
}

/** What a mark covers. */
export function boxOfMark({ x, y, width }: PlacedMark, size: number = valuationsType.mark): Box {
  const across = width > 0 ? width : size;
  const height = width > 0 ? valuationsType.span : size;
  return { x: x - across / 2, y: y - height / 2, width: across, height };
}

/** What the steps of a line cover: along each value, and up or down to the next. */
export function boxesOfSteps({ marks }: PlacedLine): Box[] {
  return marks.flatMap((mark, index) => {
    const next = marks[index + 1];
    if (next === undefined) return [];
    return [
      { x: mark.x, y: mark.y - 1, width: next.x - mark.x, height: 2 },
      { x: next.x - 1, y: Math.min(mark.y, next.y), width: 2, height: Math.abs(next.y - mark.y) },
    ];
  });
}
