import type { SideKey } from "@/lib/story/side-key";
import type { Box } from "../kit/box";
import { keyLayout } from "../kit/key-layout";
import { type LaneBox, nearestFree } from "../kit/nearest-free";
import { halfCapHeight } from "../kit/placed-text";
import { spreadLabels } from "../kit/spread-labels";
import { widestLine, wrapText } from "../kit/text-width";
import type { ChronologyModel, DateKey, TimelineEvent, TimelineLane } from "./model";
import {
  type ChronologyLayout,
  keyGap,
  markExtent,
  type PlacedEvent,
  type PlacedLabel,
  type TimeAxis,
  timeAxis,
  timelineKeyMark,
  timelineLanes,
  timelineType,
} from "./timeline";

const { span, label, lineHeight, tick } = timelineType;
/** Marks are a little smaller than in wide drawings, so that the lanes leave room for labels. */
const mark = 9;
/** Space in px between marks, and in a lane beside its marks. */
const markGap = 1;
const laneGap = 8;
/** Between the axis' texts and the lanes, in px. */
const tickGap = 5;
/** Width in px of the space between the lanes and the heads of the labels, which the leaders cross. */
const leaderSpace = 16;
/** The mark at the head of a label, and from its left edge to the text, in px. */
const head = 9;
const headWidth = head + 4;
/** Space in px below a label. */
const labelGap = 7;
const maxLines = 7;
/** Minimum share of the width for labels, as long as the axis is no longer than usual. */
const labelShare = 0.34;
/** The share of the width that a long word may take. */
const mostLabelShare = 0.36;
/** Minimum width of labels in px; in a narrower column there are none. */
const minLabelWidth = 64;
/** How far in px a label that is not needed may be from its mark along the axis. */
const maxShift = 26;
/** The axis' length in px: per event as far as the minimum, the usual maximum, and that for labels to have any room. */
const lengthPerEvent = 48;
const shortest = 240;
const minLength = 800;
const usualMaxLength = 1000;
const maxLength = 2400;
const lengthStep = 50;
/** Up to how many events all are named, however far from their marks. */
const fewEvents = 8;
/** Events above which only the shortest and the longest axis are tried, since each try takes long. */
const manyEvents = 1000;
const bottomMargin = 4;

/**
 * Lays out a timeline whose time runs down: one lane beside the other, then a column of labels. Each label has its event's
 * mark at its head and a line to the edge of the lanes at the event's date, so that no line crosses a mark.
 */
export function columnsLayout(model: ChronologyModel, width: number): ChronologyLayout {
  const key = keyLayout<SideKey | DateKey>([...model.sides, ...model.dates], width, timelineKeyMark);
  const tickTexts = model.ticks.map(({ text }) => text);
  const x = widestLine(tickTexts, tick) + tickGap;
  const y = key.height + (key.height > 0 ? keyGap : 0);
  const least = leastLabelWidth(model, width);
  const packed = fittingColumns(model, width - x - leaderSpace - headWidth, [width * labelShare, least]);
  const { length } = packed.axis;
  // Lanes that are too wide are squeezed, rather than cut off or left without the names that an editor wants.
  const beside = model.events.some(({ named }) => named) ? leaderSpace + headWidth + least + 1 : mark;
  const squeeze = Math.min(1, (width - x - beside) / Math.max(1, packed.width));
  const right = x + packed.width * squeeze;
  const { marks, rules } = placedMarks(packed, x, y, squeeze);
  const inOrder = model.events.flatMap(({ id }) => marks.get(id) ?? []);
  const labelsX = right + leaderSpace + headWidth;
  const labels = placedLabels(inOrder, right, { x: labelsX, y, width: width - labelsX, height: length });
  const bottom = Math.max(y + length, ...labels.map((placed) => placed.y + placed.lines.length * lineHeight));
  const ticks = model.ticks.map(({ at, text }) => ({ y: y + packed.axis.px(at), text }));
  return {
    height: Math.ceil(bottom + bottomMargin),
    keys: [{ y: 0, layout: key }],
    plot: { x, y, width: right - x, height: length },
    breaks: model.narrowed.map(({ from, to }) => ({ from: y + packed.axis.px(from), to: y + packed.axis.px(to) })),
    down: true,
    grid: ticks.map((placed) => placed.y),
    ticks: ticks.map((placed) => ({
      lines: [placed.text],
      x: 0,
      y: placed.y + tick * halfCapHeight,
      anchor: "start",
    })),
    rules,
    marks: inOrder,
    labels,
  };
}

function wordsOf(title: string): readonly string[] {
  return title.split(/\s+/);
}

/** The width in px that the longest word of a needed label takes, so that none is broken, as far as lanes can spare it. */
function leastLabelWidth({ events }: ChronologyModel, width: number): number {
  const words = events.flatMap(({ named, title }) => (named ? wordsOf(title) : []));
  return Math.max(minLabelWidth, Math.min(width * mostLabelShare, Math.ceil(widestLine(words, label, true))));
}

/** Makes the axis as long as it must be for the lanes to leave room for labels, or else for them to be narrowest. */
function fittingColumns(model: ChronologyModel, width: number, [usual, least]: readonly [number, number]) {
  const first = Math.min(minLength, Math.max(shortest, model.events.length * lengthPerEvent));
  let best = packedColumns(model, first);
  const step = model.events.length > manyEvents ? maxLength - minLength : lengthStep;
  for (let length = first + step; length <= maxLength; length += step) {
    if (best.width <= width - (length <= usualMaxLength ? usual : least)) break;
    const packed = packedColumns(model, length);
    if (packed.width < best.width) best = packed;
  }
  return best;
}

/** The lanes side by side, along an axis of a length; widths in px. */
function packedColumns(model: ChronologyModel, length: number) {
  const axis = timeAxis(length);
  const packed = timelineLanes.flatMap((lane) => {
    const events = model.events.filter((event) => event.lane === lane);
    if (events.length === 0) return [];
    const items = packedItems(events, axis);
    return [{ lane, items, width: laneGap + Math.max(mark, ...items.map(({ far }) => far)) }];
  });
  // The two sides get the same width.
  const sideWidth = Math.max(0, ...packed.filter(({ lane }) => lane !== "shared").map(({ width }) => width));
  const columns = packed.map(({ lane, items, width }) => ({ items, width: lane === "shared" ? width : sideWidth }));
  return { axis, columns, width: columns.reduce((sum, { width }) => sum + width, 0) };
}

/** Events in their lane: the boxes of their marks, `from` and `to` along the axis, `near` and `far` across the lane. */
function packedItems(events: readonly TimelineEvent[], axis: TimeAxis) {
  const items: (LaneBox & { readonly event: TimelineEvent })[] = [];
  for (const event of events) {
    const extent = { ...markExtent(event, axis, mark), depth: event.form === "day" ? mark : span };
    const box = nearestFree(extent, items, { gap: markGap, step: 1 });
    if (box) items.push({ event, ...box });
  }
  return items;
}

/**
 * The marks by event, and the x of the lines between the lanes, from the lanes' top left corner in px.
 *
 * @param squeeze the factor, up to 1, by which the lanes are made narrower
 */
function placedMarks({ columns }: ReturnType<typeof packedColumns>, x: number, y: number, squeeze: number) {
  const marks = new Map<string, PlacedEvent>();
  const rules = [x];
  let left = x;
  for (const { items, width } of columns) {
    for (const { event, from, to, near, far } of items) {
      marks.set(event.id, {
        event,
        x: left + (laneGap / 2 + (near + far) / 2) * squeeze,
        y: y + (from + to) / 2,
        width: event.form === "day" ? mark : span,
        height: to - from,
      });
    }
    left += width * squeeze;
    rules.push(left);
  }
  return { marks, rules };
}

function placedLabels(marks: readonly PlacedEvent[], edge: number, column: Box): PlacedLabel[] {
  return chosenLabels(marks, column).map(({ mark: { event, y }, lines, top }) => {
    const middle = top + lineHeight / 2;
    const x = column.x - headWidth + head / 2;
    return {
      event,
      lines,
      x: column.x,
      y: middle + label * halfCapHeight,
      anchor: "start",
      leader: [
        [edge, y],
        [x, middle],
      ],
      head: { x, y: middle, size: head },
    };
  });
}

interface ChosenLabel {
  readonly mark: PlacedEvent;
  readonly lines: readonly string[];
  readonly top: number;
}

/** All labels of few events; else the needed ones, then, by rank, others near their marks; alike for both sides. */
function chosenLabels(marks: readonly PlacedEvent[], column: Box): readonly ChosenLabel[] {
  if (column.width < minLabelWidth) return [];
  const all = marks.map((each) => {
    const { title, named } = each.event;
    return { mark: each, lines: wrapText(title, label, column.width, maxLines, named), top: 0 };
  });
  const needed = all.reduce((sum, { lines }) => sum + lines.length * lineHeight + labelGap, 0);
  if (marks.length <= fewEvents && needed <= column.height) return spreadAlong(all, column);
  let chosen: readonly ChosenLabel[] = [];
  const isShown = (lane: TimelineLane) => marks.some(({ event }) => event.lane === lane);
  const count = (lane: TimelineLane) => chosen.filter((item) => item.mark.event.lane === lane).length;
  for (const candidate of [...marks].sort((a, b) => a.event.rank - b.event.rank)) {
    const { lane, named, title } = candidate.event;
    const other = lane === "first" ? "second" : "first";
    if (!named && lane !== "shared" && isShown(other) && count(lane) > count(other)) continue;
    // Better no name than one with a broken word.
    if (!named && widestLine(wordsOf(title), label) > column.width) continue;
    const lines = wrapText(title, label, column.width, maxLines, named);
    const spread = spreadAlong([...chosen, { mark: candidate, lines, top: 0 }], column);
    const shifts = new Map(chosen.map((item) => [item.mark, shiftOf(item)]));
    const fits = spread.every((item) => shiftOf(item) <= Math.max(maxShift, shifts.get(item.mark) ?? 0));
    if (named || fits) chosen = spread;
  }
  return chosen;
}

/** Moves labels apart in the order of their marks. */
function spreadAlong(labels: readonly ChosenLabel[], { y: top, height }: Box): readonly ChosenLabel[] {
  const sorted = [...labels].sort((a, b) => a.mark.y - b.mark.y || a.mark.x - b.mark.x);
  const wanted = sorted.map(({ mark: { y }, lines }) => ({
    wanted: y - lineHeight / 2,
    height: lines.length * lineHeight + labelGap,
  }));
  const tops = spreadLabels(wanted, [top, top + height]);
  return sorted.map((item, index) => ({ ...item, top: tops[index] ?? top }));
}

/** How far in px a label's first line is from its mark along the axis. */
function shiftOf({ mark: { y }, top }: ChosenLabel): number {
  return Math.abs(top + lineHeight / 2 - y);
}
