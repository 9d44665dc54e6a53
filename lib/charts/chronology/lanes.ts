import { keyLayout } from "../kit/key-layout";
import { type LaneBox, nearestFree } from "../kit/lane-packing";
import { textWidth, wrapText } from "../kit/text-width";
import { fitTicks } from "../kit/value-axis";
import { type ChronologyModel, type TimelineEvent, type TimelineLane, timelineLanes } from "./model";
import { type ChronologyLayout, type PlacedEvent, type PlacedLabel, timelineKeyMark, timelineType } from "./places";

const { mark, span, label, lineHeight, tick } = timelineType;
/** Room in px at both ends of the axis, so that marks there are not cut. */
const inset = 8;
const gap = 2;
const textGap = 5;
const baseline = 0.36;
const headHeight = 24;
/** How far from the base line a lane reaches at least in px, so that there is room for labels. */
const roomy = 108;
/** A label's widest line in px, and how many lines it may have at most; a short label is broken into fewer. */
const widestLine = 230;
const mostLines = 3;
const shortLine = 90;

/** An event in its lane: the box of its mark and label, and the label's lines beside the mark. */
interface LaneItem {
  readonly event: TimelineEvent;
  readonly box: LaneBox;
  readonly label: { readonly lines: readonly string[]; readonly side: "left" | "right" } | null;
}

/** Lays out a timeline whose time runs to the right: one lane below the other, labels beside their marks. */
export function lanesLayout(model: ChronologyModel, width: number): ChronologyLayout {
  const lanes = timelineLanes.filter((lane) => model.sides.some((side) => side.lane === lane));
  const along = (at: number) => inset + at * (width - 2 * inset);
  const packed = new Map(lanes.map((lane) => [lane, neededItems(eventsOf(model, lane), along, width)]));
  const depth = (lane: TimelineLane) => reach(packed.get(lane) ?? []);
  // The two sides get the same room.
  const sideDepth = Math.max(roomy, depth("first"), depth("second"));
  const depths = new Map(lanes.map((lane) => [lane, lane === "shared" ? Math.max(40, depth(lane)) : sideDepth]));
  const labelled = (lane: TimelineLane, most = Number.POSITIVE_INFINITY) =>
    withLabels(packed.get(lane) ?? [], { depth: depths.get(lane) ?? 0, most, along, width });
  // Nor are there more labels for one side than there is room for at the other.
  const sideLabels = lanes.filter((lane) => lane !== "shared").map((lane) => labelCount(labelled(lane)));
  const mostLabels = Math.min(...sideLabels);
  for (const lane of lanes) packed.set(lane, labelled(lane, lane === "shared" ? undefined : mostLabels));

  const dates = keyLayout(model.dates, width, timelineKeyMark);
  const tickY = dates.height + (dates.height > 0 ? 14 : 0) + tick;
  const plotY = tickY + 8;
  const keys: ChronologyLayout["keys"][number][] = [{ y: 0, layout: dates }];
  const rules: number[] = [];
  const marks = new Map<string, PlacedEvent>();
  const labels: PlacedLabel[] = [];
  let y = plotY;
  for (const lane of lanes) {
    const sides = model.sides.filter((side) => side.lane === lane);
    rules.push(y);
    keys.push({ y: y + 6, layout: keyLayout(sides, width, timelineKeyMark) });
    y += headHeight;
    const laneDepth = depths.get(lane) ?? 0;
    for (const item of packed.get(lane) ?? []) {
      const top = lane === "first" ? y + laneDepth - item.box.far : y + item.box.near;
      const placed = placedItem(item, top, along);
      marks.set(item.event.id, placed.mark);
      if (placed.label) labels.push(placed.label);
    }
    y += laneDepth + 8;
  }
  const height = Math.ceil(y);
  return {
    height,
    keys,
    plot: { x: 0, y: plotY, width, height: height - plotY },
    down: false,
    grid: model.ticks.map(({ at }) => along(at)),
    ticks: fitTicks(
      model.ticks.map(({ at, text }) => ({ x: along(at), text })),
      tick,
      [0, width],
    ).map(({ textX, text }) => ({ text, x: textX, y: tickY, anchor: "middle" })),
    rules,
    marks: model.events.flatMap(({ id }) => marks.get(id) ?? []),
    labels,
  };
}

function eventsOf(model: ChronologyModel, lane: TimelineLane): TimelineEvent[] {
  return model.events.filter((event) => event.lane === lane);
}

type Along = (at: number) => number;

/** From where to where a mark reaches along the axis, in px; a short span stays visible. */
function markExtent(event: TimelineEvent, along: Along): { readonly from: number; readonly to: number } {
  const from = along(event.from);
  const to = along(event.to);
  const middle = (from + to) / 2;
  const half = Math.max(mark / 2, event.form === "day" ? 0 : (to - from) / 2);
  return { from: middle - half, to: middle + half };
}

/** Packs the marks without labels first, closest to the base line, then those whose label must stand. */
function neededItems(events: readonly TimelineEvent[], along: Along, width: number): readonly LaneItem[] {
  const items: LaneItem[] = [];
  for (const event of events.filter(({ named }) => !named)) {
    const extent = { ...markExtent(event, along), depth: mark };
    const box = nearestFree(extent, boxesOf(items), { gap, step: mark + gap });
    if (box) items.push({ event, box, label: null });
  }
  for (const event of byRank(events.filter(({ named }) => named))) {
    const item = labelledItem(event, boxesOf(items), along, width);
    if (item) items.push(item);
  }
  return items;
}

interface LabelRoom {
  readonly depth: number;
  /** How many labels the lane may have, those included that must stand. */
  readonly most: number;
  readonly along: Along;
  readonly width: number;
}

/** Gives labels to further events, in the order of their rank, where the lane has room for them. */
function withLabels(items: readonly LaneItem[], { depth, most, along, width }: LabelRoom): readonly LaneItem[] {
  let current = items;
  for (const event of byRank(items.filter(({ label }) => label === null).map((item) => item.event))) {
    if (labelCount(current) >= most) break;
    const others = current.filter((item) => item.event !== event);
    const item = labelledItem(event, boxesOf(others), along, width, depth);
    if (item) current = [...others, item];
  }
  return current;
}

function labelCount(items: readonly LaneItem[]): number {
  return items.filter((item) => item.label !== null).length;
}

/** The mark with its label beside it, at the free place nearest to the base line. */
function labelledItem(
  event: TimelineEvent,
  others: readonly LaneBox[],
  along: Along,
  width: number,
  most = Number.POSITIVE_INFINITY,
): LaneItem | null {
  const extent = markExtent(event, along);
  const best = labelForms(event).flatMap((lines) => {
    const room = textGap + Math.max(...lines.map((line) => textWidth(line, label)));
    const depth = Math.max(mark, lines.length * lineHeight);
    return (["right", "left"] as const).flatMap((side) => {
      const from = side === "left" ? extent.from - room : extent.from;
      const to = side === "right" ? extent.to + room : extent.to;
      if (from < 0 || to > width) return [];
      const box = nearestFree({ from, to, depth }, others, { gap: 4, step: 3, most });
      return box ? [{ cost: box.far + (side === "left" ? 8 : 0), item: { event, box, label: { lines, side } } }] : [];
    });
  });
  return best.sort((a, b) => a.cost - b.cost)[0]?.item ?? null;
}

/**
 * The ways in which a label may be broken: for each number of lines the one of the most even lines. Only a title too
 * long for the widest label is not whole.
 */
function labelForms(event: TimelineEvent): readonly (readonly string[])[] {
  const forms = brokenLabels.get(event) ?? breakLabel(event.title);
  brokenLabels.set(event, forms);
  return forms;
}

const brokenLabels = new WeakMap<TimelineEvent, readonly (readonly string[])[]>();

function breakLabel(title: string): readonly (readonly string[])[] {
  const forms = new Map<number, readonly string[]>();
  const most = Math.min(mostLines, Math.ceil(textWidth(title, label) / shortLine));
  if (wrapText(title, label, widestLine, Number.POSITIVE_INFINITY).length > most)
    return [wrapText(title, label, widestLine, mostLines)];
  const longestWord = Math.max(...title.split(/\s+/).map((word) => textWidth(word, label)));
  for (let width = widestLine; width >= longestWord || forms.size === 0; width -= 10) {
    const lines = wrapText(title, label, width, Number.POSITIVE_INFINITY);
    if (lines.length <= most) forms.set(lines.length, lines);
  }
  return [...forms.values()];
}

function placedItem({ event, box, label: text }: LaneItem, top: number, along: Along) {
  const { from, to } = markExtent(event, along);
  const textHeight = (text?.lines.length ?? 0) * lineHeight;
  const middle = top + (text ? Math.max(mark, Math.min(textHeight, lineHeight)) / 2 : (box.far - box.near) / 2);
  const placed: PlacedEvent = {
    event,
    x: (from + to) / 2,
    y: middle,
    width: to - from,
    height: event.form === "day" ? mark : span,
  };
  const placedLabel: PlacedLabel | null = text && {
    event,
    lines: text.lines,
    x: text.side === "right" ? to + textGap : from - textGap,
    y: top + lineHeight / 2 + label * baseline,
    anchor: text.side === "right" ? "start" : "end",
    leader: null,
  };
  return { mark: placed, label: placedLabel };
}

function reach(items: readonly LaneItem[]): number {
  return Math.max(0, ...items.map(({ box }) => box.far));
}

function boxesOf(items: readonly LaneItem[]): LaneBox[] {
  return items.map(({ box }) => box);
}

function byRank(events: readonly TimelineEvent[]): TimelineEvent[] {
  return [...events].sort((a, b) => a.rank - b.rank);
}
