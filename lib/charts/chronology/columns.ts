import type { SideKey } from "@/lib/story/side-key";
import { keyLayout } from "../kit/key-layout";
import { type LaneBox, nearestFree } from "../kit/lane-packing";
import { spreadLabels } from "../kit/spread-labels";
import { textWidth, wrapText } from "../kit/text-width";
import type { DateKey } from "./model";
import { type ChronologyModel, type TimelineEvent, type TimelineLane, timelineLanes } from "./model";
import { type ChronologyLayout, type PlacedEvent, type PlacedLabel, timelineKeyMark, timelineType } from "./places";

const { span, label, lineHeight, tick } = timelineType;
/** Marks are a little smaller than in wide drawings, so that the lanes leave room for labels. */
const mark = 9;
const gap = 1;
const inset = 8;
const baseline = 0.36;
const laneGap = 8;
/** Width in px of the space between the lanes and the labels, across which the lines lead. */
const leaderSpace = 14;
const labelGap = 7;
/** Share of the width that labels have at least. */
const labelShare = 0.34;
/** Width in px below which labels would be torn to pieces, and are left to the marks' notes. */
const narrowestLabels = 64;
/** How many lines a label has at most; a longer title ends with an ellipsis. */
const mostLines = 7;
/** How far in px a label that is not needed may stand from its mark. */
const mostShift = 26;
/** The length of the axis in px: at least, as a rule at most, and where labels would find no room otherwise. */
const shortest = 800;
const longest = 1000;
const extreme = 2400;

interface Lanes {
  readonly length: number;
  readonly columns: readonly {
    readonly events: readonly TimelineEvent[];
    readonly boxes: readonly LaneBox[];
    readonly width: number;
  }[];
  readonly width: number;
}

/** Lays out a timeline whose time runs down: one lane beside the other, then the labels, each with a line to its mark. */
export function columnsLayout(model: ChronologyModel, width: number): ChronologyLayout {
  const key = keyLayout<SideKey | DateKey>([...model.sides, ...model.dates], width, timelineKeyMark);
  const plotY = key.height + (key.height > 0 ? 14 : 0);
  const gutter = Math.max(0, ...model.ticks.map(({ text }) => textWidth(text, tick))) + 5;
  const lanes = fittingLanes(model, width - gutter - leaderSpace, width * labelShare);
  const along = alongOf(lanes.length);
  // More marks than there is room for move together, rather than out of the drawing.
  const squeeze = Math.min(1, (width - gutter - mark) / Math.max(1, lanes.width));
  const laneEnd = gutter + lanes.width * squeeze;
  const labelX = laneEnd + leaderSpace;

  const marks = new Map<string, PlacedEvent>();
  const rules: number[] = [];
  let x = gutter;
  for (const column of lanes.columns) {
    rules.push(x);
    for (const [place, event] of column.events.entries()) {
      const box = column.boxes[place];
      if (!box) continue;
      const middle = x + (laneGap / 2 + (box.near + box.far) / 2) * squeeze;
      const y = plotY + (box.from + box.to) / 2;
      const height = box.to - box.from;
      marks.set(event.id, { event, x: middle, y, width: event.form === "day" ? mark : span, height });
    }
    x += column.width * squeeze;
  }
  rules.push(x);

  const placed = model.events.flatMap(({ id }) => marks.get(id) ?? []);
  const labels = labelsOf(placed, { x: labelX, right: width, top: plotY, bottom: plotY + lanes.length }).map(
    ({ mark: target, lines, top }): PlacedLabel => {
      const middle = top + lineHeight / 2;
      return {
        event: target.event,
        lines,
        x: labelX,
        y: middle + label * baseline,
        anchor: "start",
        leader: [
          [target.x, target.y],
          [laneEnd + 2, target.y],
          [labelX - 4, middle],
        ],
      };
    },
  );
  const bottom = Math.max(plotY + lanes.length, ...labels.map(({ y, lines }) => y + lines.length * lineHeight));
  return {
    height: Math.ceil(bottom + 4),
    keys: [{ y: 0, layout: key }],
    plot: { x: gutter, y: plotY, width: laneEnd - gutter, height: lanes.length },
    down: true,
    grid: model.ticks.map(({ at }) => plotY + along(at)),
    ticks: model.ticks.map(({ at, text }) => ({ text, x: 0, y: plotY + along(at) + tick * baseline, anchor: "start" })),
    rules,
    marks: placed,
    labels,
  };
}

function alongOf(length: number): (at: number) => number {
  return (at) => inset + at * (length - 2 * inset);
}

/** Makes the axis as long as it must be for the lanes to leave room for labels, or else to be narrowest. */
function fittingLanes(model: ChronologyModel, width: number, labels: number): Lanes {
  let best = packedLanes(model, shortest);
  for (let length = shortest + 50; length <= extreme; length += 50) {
    if (best.width <= width - (length <= longest ? labels : narrowestLabels)) break;
    const lanes = packedLanes(model, length);
    if (lanes.width < best.width) best = lanes;
  }
  return best;
}

function packedLanes(model: ChronologyModel, length: number): Lanes {
  const along = alongOf(length);
  const packed = timelineLanes
    .map((lane) => ({ lane, events: model.events.filter((event) => event.lane === lane) }))
    .filter(({ events }) => events.length > 0)
    .map(({ lane, events }) => {
      const boxes: LaneBox[] = [];
      for (const event of events) {
        const box = nearestFree(extentOf(event, along), boxes, { gap, step: 1 });
        if (box) boxes.push(box);
      }
      return { lane, events, boxes, width: laneGap + Math.max(mark, ...boxes.map(({ far }) => far)) };
    });
  // The two sides get the same room.
  const sideWidth = Math.max(0, ...packed.filter(({ lane }) => lane !== "shared").map(({ width }) => width));
  const columns = packed.map(({ lane, width, ...rest }) => ({ ...rest, width: lane === "shared" ? width : sideWidth }));
  return { length, columns, width: columns.reduce((sum, { width }) => sum + width, 0) };
}

function extentOf(event: TimelineEvent, along: (at: number) => number) {
  const middle = (along(event.from) + along(event.to)) / 2;
  const half = Math.max(mark / 2, event.form === "day" ? 0 : (along(event.to) - along(event.from)) / 2);
  return { from: middle - half, to: middle + half, depth: event.form === "day" ? mark : span };
}

interface LabelColumn {
  readonly x: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface SpreadLabel {
  readonly mark: PlacedEvent;
  readonly lines: readonly string[];
  readonly top: number;
}

/** Sets the needed labels, then as many others, in the order of their rank, as find room close to their marks. */
function labelsOf(marks: readonly PlacedEvent[], { x, right, top, bottom }: LabelColumn): readonly SpreadLabel[] {
  if (right - x < narrowestLabels) return [];
  const candidates = [...marks].sort((a, b) => a.event.rank - b.event.rank);
  let chosen: readonly SpreadLabel[] = [];
  const count = (lane: TimelineLane) => chosen.filter((item) => item.mark.event.lane === lane).length;
  const isShown = (lane: TimelineLane) => marks.some(({ event }) => event.lane === lane);
  for (const candidate of candidates) {
    const { lane, named } = candidate.event;
    const other = lane === "first" ? "second" : "first";
    if (!named && lane !== "shared" && isShown(other) && count(lane) > count(other)) continue;
    const lines = wrapText(candidate.event.title, label, right - x, mostLines);
    const tried = [...chosen, { mark: candidate, lines, top: 0 }].sort(
      (a, b) => a.mark.y - b.mark.y || a.mark.x - b.mark.x,
    );
    const tops = spreadLabels(
      tried.map((item) => ({
        wanted: item.mark.y - lineHeight / 2,
        height: item.lines.length * lineHeight + labelGap,
      })),
      [top, bottom],
    );
    const spread = tried.map((item, place) => ({ ...item, top: tops[place] ?? top }));
    const before = new Map(chosen.map((item) => [item.mark.event.id, shiftOf(item)]));
    const fits = spread.every((item) => shiftOf(item) <= Math.max(mostShift, before.get(item.mark.event.id) ?? 0));
    if (named || fits) chosen = spread;
  }
  return chosen;
}

/** How far in px a label stands from its mark along the axis. */
function shiftOf({ mark: target, top }: SpreadLabel): number {
  return Math.abs(top + lineHeight / 2 - target.y);
}
