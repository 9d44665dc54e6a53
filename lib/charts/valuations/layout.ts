import type { SideKey } from "@/lib/story/side-key";
import type { Box } from "../kit/box";
import { type DatedMark, placeMark } from "../kit/dated-marks";
import { keyLayout } from "../kit/key-layout";
import { columnGap, endLabel, labelGap, labelledBoxes, placeAmounts, placeEnds } from "../kit/line-labels";
import { axisGap, placeTimes, placeValues, tickBox, timeHeight } from "../kit/plot-axes";
import { widestLine } from "../kit/text-width";
import { placeOffers } from "./labels";
import type { ValuationKey, ValuationsModel } from "./model";
import { lineBoxes, offerBoxes, valuationsType, valueScale } from "./placed-marks";

/** Below this width in px amounts are short, and those of the values before the last are left out. */
const narrowBelow = 480;
/** Maximum share of the width for the column of the lines' labels. */
const columnShare = 0.27;
/** How far labels may reach beyond the top of the plot, in px. */
const overhang = 14;
const { text: textSize } = valuationsType;

/**
 * Lays out step lines with labels at their ends, and so decides the drawing's height as well. Where the drawing is
 * narrow, the labels of the axis of values are in the plot, above their lines. Everything in px.
 *
 * @returns `grid` and `times` are the axes of values and time; a text is null where it would cover something. `ends` are
 *   the labels of the lines' ends, `amounts` those of values before the last, where there is room
 */
export function valuationsLayout(model: ValuationsModel, width: number) {
  const narrow = width < narrowBelow;
  const key = keyLayout<SideKey | ValuationKey>([...model.sides, ...model.marks], width, keyMarkWidth);
  const endLabels = model.lines.map((line) => endLabel(line, width * columnShare, narrow));
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
  const drawn = [...lines.flatMap(lineBoxes), ...offerMarks.flatMap(offerBoxes)];
  const grid = placeValues(model.values, plot, yOf, narrow ? drawn : null);
  const gridBoxes = narrow ? grid.flatMap(({ text }) => (text ? [tickBox(text)] : [])) : [];

  const top = plot.y - overhang;
  const column = { x: width - columnWidth, y: top, width: columnWidth, height: plot.height + 20 };
  const ends = placeEnds(lines, endLabels, [...drawn, ...gridBoxes], column);
  const taken = [...drawn, ...gridBoxes, ...ends.flatMap(labelledBoxes)];
  // Labels may reach a little beyond the plot where the column is free, but not out of the drawing.
  const reach = Math.min(plot.width + left, width - left);
  const inner = { x: left, y: top, width: reach, height: plot.height + 10 };
  const placed = placeOffers(offerMarks, taken, { plot: inner, bottom: bottom + timeHeight, width }, narrow);
  const labelled = [...taken, ...placed.offers.map(({ label }) => label.box)];
  return {
    height: Math.ceil(placed.bottom + 4),
    key,
    plot,
    grid,
    times: placeTimes(model.times, plot, width),
    lines,
    ends,
    amounts: narrow ? [] : placeAmounts(lines, labelled, { ...inner, x: left - 4 }),
    offers: placed.offers,
  };
}

/** Higher where it is wide; lower for a short stretch of a logarithmic axis, whose steps would otherwise be too steep. */
function plotHeight({ scale, values }: ValuationsModel, width: number, narrow: boolean): number {
  const full = narrow ? 300 : Math.min(460, 180 + width * 0.34);
  return scale === "log" ? Math.min(full, Math.max(130, values.length * 60)) : full;
}

/** Width in px of an entry's mark in the key. */
function keyMarkWidth(entry: SideKey | ValuationKey): number {
  if ("slot" in entry || entry.mark === "exact" || entry.mark === "inexact") return valuationsType.mark;
  return entry.mark === "coarse" ? valuationsType.keyBar : valuationsType.offer;
}
