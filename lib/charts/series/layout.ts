import type { SideKey } from "@/lib/story/side-key";
import { type Box, lineTouches, type Point } from "../kit/box";
import { lineType, markBox, type PlacedMark, placeMark } from "../kit/dated-marks";
import { keyLayout } from "../kit/key-layout";
import {
  columnGap,
  coveredBoxes,
  endLabel,
  type Label,
  labelBeside,
  labelGap,
  labelNearMark,
  type PlacedLabel,
  placeAmounts,
  placeEnds,
} from "../kit/line-labels";
import { axisGap, placeTimes, placeValues, tickBox, timeHeight } from "../kit/plot-axes";
import { widestLine, wrapText } from "../kit/text-width";
import { valueFraction } from "../kit/value-axis";
import type { SeriesKey, SeriesModel } from "./model";
import type { SeriesLine, SeriesMark, SeriesPanel } from "./panel";

/** Below this width in px few values before the last have labels, and ticks are in the plot. */
const narrowBelow = 480;
/** Maximum share of the width for the column of the lines' labels. */
const columnShare = { narrow: 0.32, wide: 0.27 };
/** How far labels may reach beyond the top of a plot, in px: half of a label of three lines. */
const overhang = 24;
/** From the end of a panel to the title of the next, in px. */
const panelGap = 24;
/** Font size and line height of a panel's title, in px. */
export const titleType = { size: 13, lineHeight: 18 };
/** Width in px of what a held value is drawn with. */
export const heldWidth = 4;

/** A line in a panel: its marks, and in px the levels of held values and the joints between marks. */
export interface PlacedSeries {
  readonly line: SeriesLine;
  readonly marks: readonly PlacedMark<SeriesMark>[];
  readonly levels: readonly Segment[];
  readonly joints: readonly Segment[];
}

type Segment = readonly [from: Point, to: Point];
type Frame = Readonly<Record<"width" | "left" | "columnWidth", number>> & { readonly narrow: boolean };

/**
 * Lays out the panels below each other and so decides the drawing's height as well. Their plots have one width, so that
 * they align. Everything in px.
 */
export function seriesLayout(model: SeriesModel, width: number) {
  const narrow = width < narrowBelow;
  const key = keyLayout<SideKey | SeriesKey>([...model.sides, ...model.marks], width, keyMarkWidth);
  const labelled = model.panels.map((panel) => ({
    panel,
    labels: panel.lines.map((line) => endLabel(line, width * columnShare[narrow ? "narrow" : "wide"], narrow)),
  }));
  const labels = labelled.flatMap((each) => each.labels);
  const tickTexts = model.panels.flatMap(({ values }) => values.map(({ text }) => text));
  const frame: Frame = {
    width,
    narrow,
    left: narrow ? lineType.mark / 2 : Math.ceil(widestLine(tickTexts, lineType.text)) + axisGap,
    columnWidth: Math.ceil(Math.max(0, ...labels.map((label) => label.width))),
  };
  const panels: ReturnType<typeof placePanel>[] = [];
  for (const { panel, labels: ends } of labelled) {
    const above = panels.at(-1)?.bottom ?? key.height - panelGap / 2;
    panels.push(placePanel(panel, ends, above + panelGap, frame, model.told ?? []));
  }
  return { height: Math.ceil(panels.at(-1)?.bottom ?? key.height), key, panels };
}

/**
 * @param top of its title, in px
 * @param told the marks of which the headline speaks: in a narrow drawing only these have their values beside them
 */
function placePanel(
  panel: SeriesPanel,
  endLabels: readonly Label[],
  top: number,
  frame: Frame,
  told: readonly string[],
) {
  const { width, left, columnWidth, narrow } = frame;
  const title = wrapText(panel.title, titleType.size, width, 3, true);
  const stack = endLabels.reduce((sum, label) => sum + label.height + labelGap, 0);
  const plot: Box = {
    x: left,
    y: top + title.length * titleType.lineHeight + overhang,
    width: width - left - columnGap - columnWidth,
    height: Math.ceil(Math.max(stack, plotHeight(panel, width))),
  };
  const yOf = (value: number) => plot.y + (1 - valueFraction(value, domainOf(panel), "linear")) * plot.height;
  const lines = apart(panel.lines.map((line) => placeLine(line, plot, yOf)));
  const drawn = lines.flatMap(seriesBoxes);
  const grid = placeValues(panel.values, plot, yOf, narrow ? drawn : null);
  const taken = [...drawn, ...(narrow ? grid.flatMap(({ text }) => (text ? [tickBox(text)] : [])) : [])];
  const reach = { y: plot.y - overhang, height: plot.height + overhang };
  const column = { ...reach, x: width - columnWidth, width: columnWidth };
  const ends =
    placeNear(lines, endLabels, taken, { ...reach, x: left, width: width - left }) ??
    placeEnds(lines.map(atItsEnd), endLabels, taken, column);
  const bounds = { ...reach, x: left, width: plot.width };
  return {
    id: panel.id,
    title: { x: 0, y: top + titleType.size, lines: title },
    plot,
    grid,
    times: placeTimes(panel.times, plot, width),
    lines,
    ends,
    amounts: placeAmounts(lines, [...taken, ...ends.flatMap(coveredBoxes)], bounds, narrow ? told : null),
    bottom: plot.y + plot.height + timeHeight,
  };
}

/** Lower where no value changes, higher where it is wide. */
function plotHeight({ lines }: SeriesPanel, width: number): number {
  return lines.every(({ marks }) => marks.length === 1) ? 110 : Math.min(220, 110 + width * 0.14);
}

function domainOf({ values }: SeriesPanel): readonly [number, number] {
  return [values[0]?.value ?? 0, values.at(-1)?.value ?? 1];
}

function placeLine(line: SeriesLine, plot: Box, yOf: (value: number) => number): PlacedSeries {
  const marks = line.marks.map((mark) => {
    const placed = placeMark(mark, plot, yOf(mark.value));
    return mark.held ? { ...placed, x: plot.x + mark.from * plot.width } : placed;
  });
  const endOf = ({ mark, x, y }: PlacedMark<SeriesMark>): Point => ({
    x: mark.held ? plot.x + mark.to * plot.width : x,
    y,
  });
  return {
    line,
    marks,
    levels: marks.flatMap((placed): Segment[] =>
      placed.mark.held ? [[{ x: placed.x, y: placed.y }, endOf(placed)]] : [],
    ),
    joints: marks.flatMap((placed, index): Segment[] => {
      const before = marks[index - 1];
      return before && placed.mark.joined ? [[endOf(before), { x: placed.x, y: placed.y }]] : [];
    }),
  };
}

/** Moves levels that would cover each other up and down by their width, so that all are seen around their value. */
function apart(lines: readonly PlacedSeries[]): readonly PlacedSeries[] {
  return lines.map((placed, own) => ({
    ...placed,
    levels: placed.levels.map((level): Segment => {
      const together = lines.flatMap((line, index) =>
        index === own || line.levels.some((each) => covers(each, level)) ? [index] : [],
      );
      const shift = (together.indexOf(own) - (together.length - 1) / 2) * heldWidth;
      return [moved(level[0], shift), moved(level[1], shift)];
    }),
  }));
}

function covers([from, to]: Segment, [otherFrom, otherTo]: Segment): boolean {
  return Math.abs(from.y - otherFrom.y) < heldWidth && from.x < otherTo.x && otherFrom.x < to.x;
}

function moved({ x, y }: Point, by: number): Point {
  return { x, y: y + by };
}

/**
 * Places every label beside the end of its line, or near it; null where one has no room. A label in the column beside the plot needs a
 * leader, which over many months looks like a value that held.
 */
function placeNear(lines: readonly PlacedSeries[], labels: readonly Label[], obstacles: readonly Box[], bounds: Box) {
  const ends = lines.flatMap((line, index) => {
    const [mark, label] = [atItsEnd(line).marks.at(-1), labels[index]];
    return mark && label ? [{ mark, label }] : [];
  });
  // Whose label is placed last has the least room; which order is best is known only when all stand.
  const tried = orders.flatMap((by) => placeInOrder(ends.toSorted(by), obstacles, bounds) ?? []);
  return tried.toSorted((a, b) => leaderCost(a) - leaderCost(b))[0]?.labels ?? null;
}

interface NearEnd {
  readonly mark: PlacedMark;
  readonly label: Label;
}

/** From the right first, since a line that ends early has more room elsewhere. */
const orders: readonly ((a: NearEnd, b: NearEnd) => number)[] = [
  (a, b) => b.mark.x - a.mark.x,
  (a, b) => a.mark.x - b.mark.x,
  (a, b) => a.mark.y - b.mark.y,
  (a, b) => b.mark.y - a.mark.y,
];

/** The length of all leaders in px; one that crosses a label is longer than any that does not. */
function leaderCost({ labels }: { readonly labels: readonly PlacedLabel[] }): number {
  const segments = labels.flatMap(({ id, leader: [from, to] }) => (from && to ? [{ id, from, to }] : []));
  const crossed = segments.flatMap(({ id, from, to }) =>
    labels.filter((label) => label.id !== id && lineTouches(from, to, label.box)),
  );
  const length = segments.reduce((sum, { from, to }) => sum + Math.hypot(to.x - from.x, to.y - from.y), 0);
  return length + crossed.length * 10_000;
}

/** Places the labels one after the other; null where one has no room. */
function placeInOrder(ends: readonly NearEnd[], obstacles: readonly Box[], bounds: Box) {
  const taken = [...obstacles];
  const placed: PlacedLabel[] = [];
  for (const { mark, label } of ends) {
    const at = { id: mark.mark.id, x: mark.x, y: mark.y };
    const near = labelBeside(mark, label, taken, bounds) ?? labelNearMark(at, [label], lineType.mark, taken, bounds);
    if (!near) return null;
    placed.push(near);
    taken.push(...coveredBoxes(near));
  }
  return { labels: placed };
}

/** A line with its last mark where the line ends, which is what its label is beside. */
function atItsEnd({ marks, levels }: PlacedSeries) {
  const [last, level] = [marks.at(-1), levels.at(-1)];
  if (!last?.mark.held || !level) return { marks };
  return { marks: [...marks.slice(0, -1), { ...last, x: level[1].x }] };
}

/** What a line covers. */
export function seriesBoxes({ marks, levels, joints }: PlacedSeries): Box[] {
  return [...marks.map(markBox), ...[...levels, ...joints].flatMap(segmentBoxes)];
}

/** Small boxes along a segment: one around a slope would keep labels from half of the plot. */
function segmentBoxes([from, to]: Segment): Box[] {
  const steps = Math.max(1, Math.ceil(Math.abs(to.y - from.y) / 8));
  const [dx, dy] = [(to.x - from.x) / steps, (to.y - from.y) / steps];
  return Array.from({ length: steps }, (_, index) => {
    const [x, y] = [from.x + dx * index, from.y + dy * index];
    return {
      x: x - 1,
      y: Math.min(y, y + dy) - heldWidth / 2,
      width: dx + 2,
      height: Math.abs(dy) + heldWidth,
    };
  });
}

/** Width in px of an entry's mark in the key. */
function keyMarkWidth(entry: SideKey | SeriesKey): number {
  const isBar = "mark" in entry && (entry.mark === "coarse" || entry.mark === "held");
  return isBar ? lineType.keyBar : lineType.mark;
}
