import type { Box } from "../kit/box";
import { type LaneBox, nearestFree } from "../kit/nearest-free";
import { textWidth } from "../kit/text-width";
import {
  type DocketLabel,
  type DocketLane,
  type DocketLayout,
  docketHead,
  docketType,
  fadeLength,
  fadingPieces,
  type PlacedCaseMark,
} from "./docket";
import { type FlagPole, flagLabels, leaderPlaces } from "./flags";
import type { CaseLane, CaseMark, CaseTimelineModel } from "./model";

const type = docketType;
/** From a year's line to its text, in px. */
const tickGap = 4;
/** Space in px below the years and below a case. */
const yearGap = 14;
const laneGap = 30;
/** The share of the width behind the axis that is left to the labels of the last marks, and its bounds in px. */
const roomShare = 0.24;
const minRoom = 130;
const maxRoom = 200;
/** Between the marks of a row, and from one row to the next, in px. */
const markGap = 1;
const rowStep = 13;
const tickWidth = 4;
/** How far below the bar a leader has reached its place, in px: further where marks stand below the bar. */
const bend = { free: 4, marks: 8 };
const labelGap = 9;
const overhang = 4;

/**
 * Lays out the cases to scale, with time to the right: one lane per case with its bar, marks above and below it, and the
 * labels of decisions hanging from it. Null where the labels do not fit.
 */
export function scaledDocket(model: CaseTimelineModel, width: number): DocketLayout | null {
  const [first, last] = model.domain;
  const edge = type.mark / 2 + 1 + (model.lanes.some(({ openStart }) => openStart) ? fadeLength : 0);
  const end = width - Math.max(minRoom, Math.min(maxRoom, width * roomShare));
  const along = (day: number) => edge + ((day - first) / Math.max(1, last - first)) * (end - edge);
  const years = model.years.map(({ day, text }) => {
    const x = along(day);
    const fits = x + textWidth(text, type.text) + tickGap <= width;
    return { x, text: fits ? { x: x + tickGap, y: type.text, lines: [text] } : null };
  });
  let y = type.text + yearGap;
  const lanes: DocketLane[] = [];
  const marks: PlacedCaseMark[] = [];
  const labels: DocketLabel[] = [];
  for (const lane of model.lanes) {
    const placed = scaledLane(lane, y, width, along);
    if (placed === null) return null;
    lanes.push(placed.lane);
    marks.push(...placed.marks);
    labels.push(...placed.labels);
    y = placed.bottom + laneGap;
  }
  return { height: Math.ceil(y - laneGap + overhang), years, lanes, marks, labels };
}

type Along = (day: number) => number;

function scaledLane(lane: CaseLane, top: number, width: number, along: Along) {
  const head = docketHead(lane, top, width);
  const ticks = lane.marks.filter(({ form }) => form !== "hollow").map((mark) => tickOf(mark, along));
  const above = packedAbove(lane, ticks, along);
  const below = packedRow(filings(lane, "below"), [clearBar], along);
  const hasBelow = below.length > 0;
  const jog = hasBelow ? bend.marks : bend.free;
  const middle = head.bottom + Math.max(type.tick, ...above.map(({ far }) => far * 2 - type.mark)) / 2;
  const belowDepth = hasBelow ? Math.max(...below.map(({ far }) => far)) - type.mark / 2 + jog : type.tick / 2 + jog;
  const bottom = middle + belowDepth;
  const poles = leaderPlaces(
    ticks.map(({ x }) => x),
    below.map(({ from, to }) => [from, to]),
  ).map((x, index): FlagPole[] => {
    const tick = ticks[index];
    return tick ? [{ mark: tick.mark, tickX: tick.x, x }] : [];
  });
  const flags = flagLabels(poles.flat(), {
    width,
    tickBottom: middle + type.tick / 2,
    bendBottom: middle + type.tick / 2 + jog,
    top: bottom + labelGap,
  });
  if (flags === null) return null;
  const dated = [...above.map((box) => ({ box, up: true })), ...below.map((box) => ({ box, up: false }))];
  const marks: PlacedCaseMark[] = [
    ...ticks.map(({ mark, x, width: tickLength }) => ({
      mark,
      x,
      y: middle,
      width: tickLength,
      height: type.tick,
      look: "tick" as const,
    })),
    ...dated.map(({ box, up }): PlacedCaseMark => {
      const away = box.near;
      const isSpan = box.mark.lastDay > box.mark.firstDay;
      return {
        mark: box.mark,
        x: (box.from + box.to) / 2,
        y: up ? middle - away : middle + away + jog,
        width: box.to - box.from,
        height: type.mark,
        look: isSpan ? "span" : "glyph",
      };
    }),
  ];
  const inOrder = lane.marks.flatMap((mark) => marks.filter((placed) => placed.mark === mark));
  const { bar, caps } = placedBar(lane, middle, along);
  const next = lane.next && {
    tick: { x: along(lane.next.day), y: middle, width: tickWidth, height: type.tick },
    text: null,
  };
  const placedLane: DocketLane = { id: lane.id, head, bar, caps, next, top: head.bottom - overhang, bottom };
  return { lane: placedLane, marks: inOrder, labels: flags.labels, bottom: Math.max(bottom, flags.bottom) };
}

/** The space of the bar and its ticks, which filings keep clear of. */
const clearBar: LaneBox = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, near: 0, far: type.mark };

type PackedMark = LaneBox & { readonly mark: CaseMark };

function filings({ marks }: CaseLane, place: CaseMark["place"]): readonly CaseMark[] {
  return marks.filter((mark) => mark.form === "hollow" && mark.place === place);
}

/** What stands on the bar beside its ticks, or above it where it would touch one, and above these what was filed. */
function packedAbove(lane: CaseLane, ticks: readonly ReturnType<typeof tickOf>[], along: Along): readonly PackedMark[] {
  const taken = ticks.map(({ x, width }) => ({ from: x - width / 2, to: x + width / 2, near: 0, far: type.mark }));
  const onBar = packedRow(filings(lane, "line"), taken, along);
  return [...onBar, ...packedRow(filings(lane, "above"), [...onBar, clearBar], along)];
}

/** Puts each mark into the first row with space for it, counted away from the bar. */
function packedRow(marks: readonly CaseMark[], others: readonly LaneBox[], along: Along): readonly PackedMark[] {
  const packed: PackedMark[] = [];
  for (const mark of marks) {
    const [from, to] = [along(mark.firstDay), along(mark.lastDay)];
    const half = Math.max(type.mark, to - from) / 2;
    const extent = { from: (from + to) / 2 - half, to: (from + to) / 2 + half, depth: type.mark };
    const box = nearestFree(extent, [...others, ...packed], { gap: markGap, step: rowStep });
    if (box) packed.push({ mark, ...box });
  }
  return packed;
}

function tickOf(mark: CaseMark, along: Along) {
  const [from, to] = [along(mark.firstDay), along(mark.lastDay)];
  return { mark, x: (from + to) / 2, width: Math.max(tickWidth, to - from) };
}

/** The bar of a case, fading where its start or its end is not known. */
function placedBar({ start, end, open, openStart }: CaseLane, middle: number, along: Along) {
  const [from, to] = [along(start), along(end)];
  const piece = (x: number, width: number): Box => ({ x, y: middle - type.line / 2, width, height: type.line });
  const cap = (x: number): Box => ({ x: x - 1, y: middle - type.tick / 2, width: 2, height: type.tick });
  const before = openStart ? fadingPieces().map((faded) => piece(from - faded.from - faded.length, faded.length)) : [];
  const behind = open ? fadingPieces().map((faded) => piece(to + faded.from, faded.length)) : [];
  return { bar: [...before, piece(from, to - from), ...behind], caps: open ? [] : [cap(to)] };
}
