import { keyLayout } from "../kit/key-layout";
import { type LaneBox, nearestFree } from "../kit/nearest-free";
import { halfCapHeight } from "../kit/placed-text";
import { textWidth, widestLine, wrapText } from "../kit/text-width";
import { fitTicks } from "../kit/value-axis";
import type { ChronologyModel, TimelineEvent } from "./model";
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

const { mark, span, label, lineHeight, tick } = timelineType;
/** Space in px below the axis' texts, and below a lane. */
const tickGap = 8;
const laneGap = 8;
/** Height in px of a lane's head, and where in it the lane's key starts. */
const headHeight = 24;
const headPadding = 6;
/** Minimum depth in px of a side's lane, which leaves room for labels, and of the lane that they share. */
const minSideDepth = 108;
const minSharedDepth = 40;
/** Space in px between marks, between a mark and its label, and around a mark with a label. */
const markGap = 2;
const textGap = 5;
const labelGap = 4;
/** Between the depths at which a label is tried, in px. */
const labelStep = 3;
/** How much deeper in px a label may be if it is thereby to the right of its mark. */
const leftCost = 8;
/** Maximum width in px of a label's lines, and their maximum number. */
const maxLineWidth = 230;
const maxLines = 3;
/** Width in px of a line that is not broken further. */
const shortLine = 90;
/** Between the line widths at which a label is broken, in px. */
const breakStep = 10;
/** So many events are all named, and their lanes are as deep as that takes. */
const few = 12;
/** Events that are tried for a label: no lane has room for more, and in a long story each try takes long. */
const maxTried = 200;

/** An event in its lane: the box of its mark and label, and the label's lines beside the mark. */
interface LaneItem extends LaneBox {
  readonly event: TimelineEvent;
  readonly label: { readonly lines: readonly string[]; readonly side: "left" | "right" | "below" } | null;
}

/** Lays out a timeline whose time runs to the right: one lane below the other, labels beside their marks. */
export function lanesLayout(model: ChronologyModel, width: number): ChronologyLayout {
  const axis = timeAxis(width);
  const dates = keyLayout(model.dates, width, timelineKeyMark);
  const tickY = dates.height + (dates.height > 0 ? keyGap : 0) + tick;
  const plotY = tickY + tickGap;
  const keys: ChronologyLayout["keys"][number][] = [{ y: 0, layout: dates }];
  const rules: number[] = [];
  const marks = new Map<string, PlacedEvent>();
  const labels: PlacedLabel[] = [];
  let y = plotY;
  for (const { lane, depth, items } of packedLanes(model, axis)) {
    const sides = model.sides.filter((side) => side.lane === lane);
    rules.push(y);
    keys.push({ y: y + headPadding, layout: keyLayout(sides, width, timelineKeyMark) });
    y += headHeight;
    for (const item of items) {
      const placed = placedItem(item, lane === "first" ? y + depth - item.far : y + item.near, axis);
      marks.set(item.event.id, placed.mark);
      labels.push(...placed.labels);
    }
    y += depth + laneGap;
  }
  const height = Math.ceil(y);
  const ticks = model.ticks.map(({ at, text }) => ({ x: axis.px(at), text }));
  return {
    height,
    keys,
    plot: { x: 0, y: plotY, width, height: height - plotY },
    breaks: model.narrowed.map(({ from, to }) => ({ from: axis.px(from), to: axis.px(to) })),
    down: false,
    grid: ticks.map(({ x }) => x),
    ticks: fitTicks(ticks, tick, [0, width]).map(({ textX, text }) => ({
      lines: [text],
      x: textX,
      y: tickY,
      anchor: "middle",
    })),
    rules,
    marks: model.events.flatMap(({ id }) => marks.get(id) ?? []),
    labels,
  };
}

/** Packs the lanes that are shown. Of few events all are named; else the two sides get the same depth and, beyond needed labels, as many labels. */
function packedLanes(model: ChronologyModel, axis: TimeAxis) {
  const isFew = model.events.length <= few;
  const lanes = timelineLanes.flatMap((lane) => {
    const events = model.events.filter((event) => event.lane === lane);
    return events.length > 0 ? [{ lane, items: neededItems(events, axis, isFew) }] : [];
  });
  const depthOf = (items: readonly LaneItem[], min: number) => Math.max(min, ...items.map(({ far }) => far));
  const sides = lanes.filter(({ lane }) => lane !== "shared").map(({ items }) => items);
  const sideDepth = depthOf(sides.flat(), isFew ? lineHeight : minSideDepth);
  const maxLabels = Math.min(...sides.map((items) => labelCount(withLabels(items, axis, sideDepth))));
  return lanes.map(({ lane, items }) => {
    const depth = lane === "shared" ? depthOf(items, isFew ? lineHeight : minSharedDepth) : sideDepth;
    const max = lane === "shared" ? Number.POSITIVE_INFINITY : maxLabels;
    return { lane, depth, items: withLabels(items, axis, depth, max) };
  });
}

/** Packs the marks that need no label, closest to the baseline, then those that need one. */
function neededItems(events: readonly TimelineEvent[], axis: TimeAxis, isFew: boolean): readonly LaneItem[] {
  const items: LaneItem[] = [];
  const isNeeded = ({ named }: TimelineEvent) => named || isFew;
  for (const event of events.filter((each) => !isNeeded(each))) {
    const extent = { ...markExtent(event, axis, mark), depth: mark };
    const box = nearestFree(extent, items, { gap: markGap, step: mark + markGap });
    if (box) items.push({ event, ...box, label: null });
  }
  for (const event of byRank(events.filter(isNeeded))) {
    const item = labelledItem(event, items, axis);
    if (item) items.push(item);
  }
  return items;
}

/** Labels further events, in the order of their rank, where the lane has room for them, up to a number of labels. */
function withLabels(
  items: readonly LaneItem[],
  axis: TimeAxis,
  depth: number,
  max = Number.POSITIVE_INFINITY,
): readonly LaneItem[] {
  let current = items;
  const unlabelled = byRank(items.filter(({ label }) => label === null).map((item) => item.event));
  for (const event of unlabelled.slice(0, maxTried)) {
    if (labelCount(current) >= max) break;
    const others = current.filter((item) => item.event !== event);
    const item = labelledItem(event, others, axis, depth);
    if (item) current = [...others, item];
  }
  return current;
}

function labelCount(items: readonly LaneItem[]): number {
  return items.filter((item) => item.label !== null).length;
}

function byRank(events: readonly TimelineEvent[]): TimelineEvent[] {
  return [...events].sort((a, b) => a.rank - b.rank);
}

/** A mark with its label beside it, at the free depth nearest to the baseline, in the best form of the label. */
function labelledItem(
  event: TimelineEvent,
  others: readonly LaneBox[],
  axis: TimeAxis,
  maxDepth = Number.POSITIVE_INFINITY,
): LaneItem | null {
  const extent = markExtent(event, axis, mark);
  const items = labelForms(event).flatMap((lines) => {
    const labelWidth = textGap + widestLine(lines, label, event.named);
    const depth = Math.max(mark, lines.length * lineHeight);
    return (["right", "left"] as const).flatMap((side) => {
      const from = side === "left" ? extent.from - labelWidth : extent.from;
      const to = side === "right" ? extent.to + labelWidth : extent.to;
      if (from < 0 || to > axis.length) return [];
      const box = nearestFree({ from, to, depth }, others, { gap: labelGap, step: labelStep, max: maxDepth });
      return box ? [{ event, ...box, label: { lines, side } }] : [];
    });
  });
  const cost = ({ far, label }: (typeof items)[number]) => far + (label.side === "left" ? leftCost : 0);
  const best = items.sort((a, b) => cost(a) - cost(b))[0];
  return best ?? (event.named ? labelledBelow(event, others, axis) : null);
}

/** A mark that leaves no room beside it, as one of a whole year may, with its label below. */
function labelledBelow(event: TimelineEvent, others: readonly LaneBox[], axis: TimeAxis): LaneItem | null {
  const extent = markExtent(event, axis, mark);
  const [lines = []] = labelForms(event).toSorted((a, b) => a.length - b.length);
  const from = belowStart(extent.from, lines, event, axis);
  const to = Math.max(extent.to, from + widestLine(lines, label, event.named));
  const depth = mark + lines.length * lineHeight;
  const box = nearestFree({ from: Math.min(from, extent.from), to, depth }, others, { gap: labelGap, step: labelStep });
  return box && { event, ...box, label: { lines, side: "below" } };
}

/** Where a label below its mark begins: under the mark's start, or as far before it as it must to fit. */
function belowStart(from: number, lines: readonly string[], { named }: TimelineEvent, axis: TimeAxis): number {
  return Math.max(0, Math.min(from, axis.length - widestLine(lines, label, named)));
}

const brokenLabels = new WeakMap<TimelineEvent, readonly (readonly string[])[]>();

/** The forms that an event's label may take, each a list of lines. */
function labelForms(event: TimelineEvent): readonly (readonly string[])[] {
  const forms = brokenLabels.get(event) ?? breakLabel(event);
  brokenLabels.set(event, forms);
  return forms;
}

/** For each number of lines the form with the most even lines; a title that is too long ends with an ellipsis. */
function breakLabel({ title, named: bold }: TimelineEvent): readonly (readonly string[])[] {
  const forms = new Map<number, readonly string[]>();
  const max = Math.min(maxLines, Math.ceil(textWidth(title, label, bold) / shortLine));
  if (wrapText(title, label, maxLineWidth, Number.POSITIVE_INFINITY, bold).length > max)
    return [wrapText(title, label, maxLineWidth, maxLines, bold)];
  const longestWord = widestLine(title.split(/\s+/), label, bold);
  for (let width = maxLineWidth; width >= longestWord || forms.size === 0; width -= breakStep) {
    const lines = wrapText(title, label, width, Number.POSITIVE_INFINITY, bold);
    if (lines.length <= max) forms.set(lines.length, lines);
  }
  return [...forms.values()];
}

/** An item whose box has its top at `top`: its mark, beside the first line of its label, and the label, if any. */
function placedItem({ event, label: text }: LaneItem, top: number, axis: TimeAxis) {
  const { from, to } = markExtent(event, axis, mark);
  const isBelow = text?.side === "below";
  const y = top + (text && !isBelow ? lineHeight : mark) / 2;
  const labels: PlacedLabel[] = [];
  if (text)
    labels.push({
      event,
      lines: text.lines,
      x: isBelow ? belowStart(from, text.lines, event, axis) : text.side === "right" ? to + textGap : from - textGap,
      y: (isBelow ? top + mark + lineHeight / 2 : y) + label * halfCapHeight,
      anchor: text.side === "left" ? "end" : "start",
      leader: null,
      head: null,
    });
  const height = event.form === "day" ? mark : span;
  return { mark: { event, x: (from + to) / 2, y, width: to - from, height }, labels };
}
