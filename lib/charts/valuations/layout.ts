import type { SideKey } from "@/lib/story/side-key";
import { shapesOf } from "@/lib/story/side-shapes";
import type { Box } from "../kit/box";
import { boxAround, type DatedMark, placeMark } from "../kit/dated-marks";
import { keyLayout } from "../kit/key-layout";
import {
  columnGap,
  coveredBoxes,
  endLabel,
  labelGap,
  labelledBoxes,
  placeAmounts,
  placeEnds,
} from "../kit/line-labels";
import { axisGap, placeTimes, placeValues, tickBox, timeHeight } from "../kit/plot-axes";
import { widestLine } from "../kit/text-width";
import { type Callout, crossingLabel, offerLabel, placeCallouts } from "./labels";
import type { ValuationKey, ValuationsModel } from "./model";
import { lineBoxes, offerBoxes, type PlacedLine, valuationsType, valueScale } from "./placed-marks";

/** Below this width in px amounts are short, and few values before the last have one. */
const narrowBelow = 480;
/** Maximum share of the width for the column of the lines' labels; more where it is narrow, since the sign takes some. */
const columnShare = { narrow: 0.31, wide: 0.27 };
/** How far labels may reach beyond the top of the plot, in px. */
const overhang = 14;
const { text: textSize } = valuationsType;

/**
 * Lays out step lines with labels at their ends, and so decides the drawing's height as well. Where the drawing is
 * narrow, the labels of the axis of values are in the plot, above their lines. Everything in px.
 *
 * @returns `grid` and `times` are the axes of values and time; a text is null where it would cover something. `ends` are
 *   the labels of the lines' ends, `amounts` those of values before the last, where there is room; `crossing` is null
 *   where no line passes one of the other side
 */
export function valuationsLayout(model: ValuationsModel, width: number) {
  const narrow = width < narrowBelow;
  const key = keyLayout<SideKey | ValuationKey>([...model.sides, ...model.marks], width, keyMarkWidth);
  const shapeOf = shapesOf(model.sides);
  const endLabels = model.lines.map((line) => {
    const sign = { side: line.side, shape: shapeOf(line.side) };
    return endLabel(line, width * columnShare[narrow ? "narrow" : "wide"], narrow, sign);
  });
  const columnWidth = Math.ceil(Math.max(0, ...endLabels.map((label) => label.width)));
  const stackHeight = endLabels.reduce((sum, label) => sum + label.height + labelGap, 0);
  const valueTexts = model.values.map(({ text }) => text);
  const left = narrow ? valuationsType.mark / 2 : Math.ceil(widestLine(valueTexts, textSize)) + axisGap;
  const plot: Box = {
    x: left,
    y: key.height + 22,
    width: width - left - columnGap - columnWidth,
    height: Math.ceil(Math.max(stackHeight, plotHeight(model, width, narrow))),
  };
  const bottom = plot.y + plot.height;

  const yOf = valueScale(model, plot);
  const place = <Mark extends DatedMark>(mark: Mark) => placeMark(mark, plot, yOf(mark.value));
  const lines = model.lines.map((line) => ({ line, marks: line.marks.map(place) }));
  const offerMarks = model.offers.map(place);
  const crossing = crossingPoint(model, lines, yOf);
  const ring = crossing === null ? [] : [boxAround(crossing.x, crossing.y, valuationsType.crossing)];
  const drawn = [...lines.flatMap(lineBoxes), ...offerMarks.flatMap(offerBoxes), ...ring];
  const grid = placeValues(model.values, plot, yOf, narrow ? drawn : null);
  const gridBoxes = narrow ? grid.flatMap(({ text }) => (text ? [tickBox(text)] : [])) : [];

  const top = plot.y - overhang;
  const column = { x: width - columnWidth, y: top, width: columnWidth, height: plot.height + 20 };
  const ends = placeEnds(lines, endLabels, [...drawn, ...gridBoxes], column);
  const taken = [...drawn, ...gridBoxes, ...ends.flatMap(labelledBoxes)];
  // Labels may reach a little beyond the plot where the column is free, but not out of the drawing.
  const reach = Math.min(plot.width + left, width - left);
  const inner = { x: left, y: top, width: reach, height: plot.height + 10 };
  const callouts: Callout[] = [
    ...(crossing === null ? [] : [crossing]),
    ...offerMarks.map(({ mark, x, y }) => ({
      ...{ id: mark.id, x, y, sign: valuationsType.offer },
      label: (maxWidth: number) => offerLabel(mark, maxWidth, narrow),
    })),
  ];
  const room = { plot: inner, bottom: bottom + timeHeight, width };
  const { placed, bottom: end } = placeCallouts(callouts, taken, room, narrow);
  const labelled = [...taken, ...placed.flatMap(({ label }) => coveredBoxes(label))];
  const [passing] = crossing === null ? [] : placed;
  const offers = placed.slice(callouts.length - offerMarks.length);
  return {
    height: Math.ceil(end + 4),
    key,
    plot,
    grid,
    times: placeTimes(model.times, plot, width),
    lines,
    ends,
    // Where it is narrow, only what the headline speaks of.
    amounts: placeAmounts(lines, labelled, { ...inner, x: left - 4 }, narrow ? (model.told ?? []) : null),
    offers: offerMarks.flatMap((mark, index) => {
      const callout = offers[index];
      return callout ? [{ ...mark, ...callout }] : [];
    }),
    crossing: crossing && passing ? { x: crossing.x, y: crossing.y, ...passing } : null,
  };
}

/** Higher where it is wide; lower for a short stretch of a logarithmic axis, whose steps would otherwise be too steep. */
function plotHeight({ scale, values }: ValuationsModel, width: number, narrow: boolean): number {
  const full = narrow ? 300 : Math.min(460, 180 + width * 0.34);
  return scale === "log" ? Math.min(full, Math.max(130, values.length * 60)) : full;
}

/** Where a line passes one of the other side: on the step up or down, at the level of the other line. */
function crossingPoint(
  { crossing }: ValuationsModel,
  lines: readonly PlacedLine[],
  yOf: (value: number) => number,
): Callout | null {
  const step = lines.flatMap(({ marks }) => marks).find(({ mark }) => mark.id === crossing?.step);
  if (crossing === null || !step) return null;
  const label = (maxWidth: number) => crossingLabel(crossing, maxWidth);
  return { id: crossing.step, x: step.x, y: yOf(crossing.level), sign: valuationsType.crossing, label };
}

/** Width in px of an entry's mark in the key. */
function keyMarkWidth(entry: SideKey | ValuationKey): number {
  if ("slot" in entry || entry.mark === "basis" || entry.mark === "inexact") return valuationsType.mark;
  return entry.mark === "coarse" ? valuationsType.keyBar : valuationsType.offer;
}
