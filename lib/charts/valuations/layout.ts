import type { SideKey } from "@/lib/story/side-key";
import { type Box, isFree } from "../kit/box";
import { keyLayout } from "../kit/key-layout";
import { textWidth } from "../kit/text-width";
import { placeAmounts } from "./amounts";
import { endGap, endLabel, placeEnds } from "./ends";
import { boxesOfSteps, boxOfMark, placer } from "./lines";
import type { ValuationKey, ValuationsModel } from "./model";
import { placeOffers } from "./offers";
import { narrowBelow, type PlacedText, type ValuationsLayout, valuationsType } from "./places";

/** From the plot's bottom to that of the texts of its axis of time, in px. */
const timeHeight = 22;
const axisGap = 10;

/**
 * Lays out step lines with labels at their ends, and so decides the drawing's height as well. Where it is narrow the
 * axis' texts stand in the plot, above their lines.
 *
 * @param model what is drawn
 * @param width of the drawing, in px
 */
export function valuationsLayout(model: ValuationsModel, width: number): ValuationsLayout {
  const type = valuationsType;
  const narrow = width < narrowBelow;
  const key = keyLayout<SideKey | ValuationKey>([...model.sides, ...model.marks], width, keyMarkWidth);
  const labels = model.lines.map((line) => endLabel(line, width * 0.27, narrow));
  const columnWidth = Math.ceil(Math.max(0, ...labels.map((label) => label.width)));
  const tickWidth = Math.max(0, ...model.values.map(({ text }) => textWidth(text, type.text)));
  const left = narrow ? type.mark / 2 : Math.ceil(tickWidth) + axisGap;
  const stacked = labels.reduce((sum, label) => sum + label.height + 8, 0);
  const plot: Box = {
    x: left,
    y: key.height + 22,
    width: width - left - endGap - columnWidth,
    height: Math.ceil(Math.max(stacked, plotHeight(model, width, narrow))),
  };
  const place = placer(model, plot);
  const lines = model.lines.map((line) => ({ line, marks: line.marks.map(place) }));
  const offerMarks = model.offers.map((offer) => ({ ...place(offer), mark: offer }));
  const drawn = [
    ...lines.flatMap((line) => [...boxesOfSteps(line), ...line.marks.map((mark) => boxOfMark(mark))]),
    ...offerMarks.flatMap((mark) => [boxOfMark(mark), boxOfMark({ ...mark, width: 0 }, type.offer)]),
  ];

  const grid = gridOf(model, plot, narrow, drawn);
  const gridBoxes = narrow ? grid.flatMap(({ text }) => (text ? [boxOfText(text)] : [])) : [];
  const bottom = plot.y + plot.height;
  const ends = placeEnds(lines, labels, [...drawn, ...gridBoxes], width - columnWidth, [plot.y - 14, bottom + 6]);
  const endBoxes = ends.flatMap(({ box, leader }) => [box, ...leaderBoxes(leader)]);
  const inner = { x: 0, y: plot.y - 14, width: width - columnWidth - endGap, height: plot.height + 10 };
  const taken = [...drawn, ...gridBoxes, ...endBoxes];
  const below = bottom + timeHeight;
  const placed = placeOffers(offerMarks, taken, { plot: { ...inner, x: left }, below, width }, narrow);
  const offerBoxes = placed.offers.map(({ label }) => label.box);
  return {
    height: Math.ceil(placed.bottom + 4),
    key,
    plot,
    grid,
    times: timesOf(model, plot, width),
    lines,
    ends,
    amounts: narrow ? [] : placeAmounts(lines, [...taken, ...offerBoxes], { ...inner, x: left - 4 }),
    offers: placed.offers,
  };
}

/** Higher where it is wide; lower for a short stretch of a logarithmic axis, whose steps would else be too steep. */
function plotHeight({ scale, values }: ValuationsModel, width: number, narrow: boolean): number {
  const full = narrow ? 300 : Math.min(460, 180 + width * 0.34);
  return scale === "log" ? Math.min(full, Math.max(130, values.length * 60)) : full;
}

/** Width in px of an entry's mark in the key. */
function keyMarkWidth(entry: SideKey | ValuationKey): number {
  if ("slot" in entry || entry.mark === "exact" || entry.mark === "inexact") return valuationsType.mark;
  return entry.mark === "coarse" ? valuationsType.keySpan : valuationsType.offer;
}

function gridOf(model: ValuationsModel, plot: Box, narrow: boolean, drawn: readonly Box[]): ValuationsLayout["grid"] {
  // A mark without a date shows where a value stands on the axis.
  const place = placer(model, plot);
  const nowhere = { id: "", from: 0, to: 0, coarse: false, form: "solid", text: "", short: "" } as const;
  return model.values.map(({ value, text }) => {
    const { y } = place({ ...nowhere, value });
    const words = narrow
      ? { x: 0, y: y - 4, lines: [text] }
      : { x: plot.x - axisGap, y: y + valuationsType.text * 0.36, lines: [text] };
    const shown = !narrow || isFree(boxOfText(words), drawn);
    return { y, text: shown ? words : null };
  });
}

function timesOf({ times }: ValuationsModel, plot: Box, width: number): ValuationsLayout["times"] {
  const size = valuationsType.text;
  const xs = times.map(({ at, text }) => ({ x: plot.x + at * plot.width, text }));
  const every = [1, 2, 3, 4, 6, 12].find((step) => {
    const kept = xs.filter((_, index) => index % step === 0);
    return kept.every(({ x, text }, index) => (kept[index + 1]?.x ?? width + 6) - x >= textWidth(text, size) + 6);
  });
  return xs.map(({ x, text }, index) => ({
    x,
    text:
      index % (every ?? times.length) === 0 ? { x: x + 4, y: plot.y + plot.height + size + 4, lines: [text] } : null,
  }));
}

function boxOfText({ x, y, lines }: PlacedText): Box {
  const size = valuationsType.text;
  return { x, y: y - size * 0.8, width: Math.max(0, ...lines.map((line) => textWidth(line, size))), height: size };
}

/** What the level part of a leader covers. */
function leaderBoxes([x1, y1, x2]: readonly number[]): Box[] {
  if (x1 === undefined || y1 === undefined || x2 === undefined) return [];
  return [{ x: x1, y: y1 - 1, width: x2 - x1, height: 2 }];
}
