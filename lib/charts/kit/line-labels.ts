import type { SideShape } from "@/lib/story/side-key";
import type { SideSlot } from "@/lib/story/side-slot";
import { type Box, isFree, isWithin, nearestPoint, type Point } from "./box";
import { type DatedMark, lineType, markBox, type PlacedMark } from "./dated-marks";
import { labelPlace } from "./label-place";
import { halfCapHeight } from "./placed-text";
import { spreadLabels } from "./spread-labels";
import { textWidth, wrapText } from "./text-width";

/** A label that is not placed yet: its lines of text, and its size in px. */
export interface Label {
  readonly rows: readonly LabelRow[];
  readonly width: number;
  readonly height: number;
  readonly sign: LabelSign | null;
}
export type PlacedLabel = ReturnType<typeof placedLabel>;

/** Width in px of the space between the plot and the column of the lines' labels. */
export const columnGap = 14;
/** Minimum space in px between the labels of the lines. */
export const labelGap = 8;
/** Width in px of the space between the middle of a line's last mark and a label next to it. */
const besideGap = 9;
/** How far in px from the right edge of the plot a line must end for its label to be next to the end. */
const minDistance = 40;

/** Between the points at which a leader keeps labels off, in px: less than a line is high. */
const leaderStep = 8;

/** Width in px of the space between a sign and the name behind it. */
const signGap = 5;

const { name, text, lineHeight, mark: markSize } = lineType;

/** The shape of a side, which leads a label. */
export interface LabelSign {
  readonly side: SideSlot;
  readonly shape: SideShape;
}

/** A line in the plot: its marks from left to right. */
export interface LabelledLine {
  readonly marks: readonly PlacedMark[];
}

/** Whose line it is, its marks, and the date of the last one. */
interface NamedLine {
  readonly name: string;
  readonly marks: readonly DatedMark[];
  readonly until: string;
}

/**
 * The label of a line's end: name, last value and, unless the drawing is narrow, the date of that value.
 *
 * @param sign stands before the name, which has its colour; null for a name in ink alone
 */
export function endLabel(
  { name: whose, marks, until }: NamedLine,
  maxWidth: number,
  narrow: boolean,
  sign: LabelSign | null = null,
): Label {
  const last = marks.at(-1);
  const amount = (narrow ? last?.short : last?.text) ?? "";
  const indent = sign === null ? 0 : markSize + signGap;
  const rows = [
    ...wrapText(whose, name, maxWidth - indent, 3, true).map((line) => ({ line, bold: true, indent })),
    ...wrapText(amount, text, maxWidth, 5).map((line) => ({ line })),
    ...(narrow ? [] : wrapText(until, text, maxWidth, 2).map((line) => ({ line, quiet: true }))),
  ];
  return { ...labelOf(rows), sign };
}

interface LineEnd {
  readonly mark: PlacedMark;
  readonly label: Label;
  /** The label's box if it is next to the end. */
  readonly beside: Box;
}

/**
 * Places the labels of the lines' ends: next to the end where it is well before the edge of the plot and the space is
 * free, all others in a column to the right of the plot, each with a leader.
 *
 * @param labels of the lines, in the same order
 * @param obstacles what is drawn already
 */
export function placeEnds(
  lines: readonly LabelledLine[],
  labels: readonly Label[],
  obstacles: readonly Box[],
  column: Box,
): PlacedLabel[] {
  const ends = lines.flatMap(({ marks }, index): LineEnd[] => {
    const [mark, label] = [marks.at(-1), labels[index]];
    if (!mark || !label) return [];
    const beside = besideMark(mark, label);
    return [{ mark, label, beside: { ...beside, y: Math.max(beside.y, column.y) } }];
  });
  const fitting = ends.filter(
    ({ mark, beside }) =>
      column.x - columnGap - mark.x > minDistance &&
      beside.x + beside.width <= column.x + column.width &&
      isFree(beside, obstacles, 3),
  );
  const inColumn = columnBoxes(ends, fitting, column);
  return ends.map((end) => {
    const box = inColumn.get(end);
    return placedLabel(end.mark.mark.id, end.label, box ?? end.beside, box && columnLeader(end.mark, box, column));
  });
}

/**
 * The positions of the labels in the column: of the ends next to which they do not fit, and of those next to which
 * they would overlap another label. Each that is added moves the others of the column, so they are placed again.
 */
function columnBoxes(ends: readonly LineEnd[], fitting: readonly LineEnd[], column: Box): Map<LineEnd, Box> {
  const inColumn = ends.filter((end) => !fitting.includes(end));
  const boxes = stackedBoxes(inColumn, column);
  const overlapping = fitting.find((end) => {
    const others = fitting.filter((other) => other !== end).map(({ beside }) => beside);
    return !isFree(end.beside, [...boxes.values(), ...others], labelGap / 2);
  });
  if (!overlapping) return boxes;
  const stillFitting = fitting.filter((end) => end !== overlapping);
  return columnBoxes(ends, stillFitting, column);
}

/** Stacks labels in the column, each as close to the height of its end as can be. */
function stackedBoxes(ends: readonly LineEnd[], column: Box): Map<LineEnd, Box> {
  const sorted = [...ends].sort((a, b) => a.mark.y - b.mark.y);
  const wanted = sorted.map(({ beside }) => ({ wanted: beside.y, height: beside.height + labelGap }));
  const tops = spreadLabels(wanted, [column.y, column.y + column.height + labelGap]);
  return new Map(sorted.map((end, index) => [end, { ...end.beside, x: column.x, y: tops[index] ?? column.y }]));
}

function columnLeader({ x, y }: PlacedMark, box: Box, column: Box): Point[] {
  return [
    { x: x + markSize / 2 + 1, y },
    { x: Math.max(x + 8, column.x - columnGap + 3), y },
    { x: column.x - 4, y: box.y + box.height / 2 },
  ];
}

/**
 * Places value labels next to marks where they fit: those of the lines' first marks before all others, then those of
 * the largest steps. The labels of the lines' ends have the last values.
 *
 * @param obstacles what is drawn already
 * @param bounds within which labels are placed
 * @param only the ids of the marks that have one; null for all
 */
export function placeAmounts(
  lines: readonly LabelledLine[],
  obstacles: readonly Box[],
  bounds: Box,
  only: readonly string[] | null,
): PlacedLabel[] {
  const steps = lines.flatMap(({ marks }) =>
    marks.slice(0, -1).map((mark, index) => {
      const previous = marks[index - 1];
      return {
        mark,
        factor:
          previous && previous.mark.value !== 0 ? mark.mark.value / previous.mark.value : Number.POSITIVE_INFINITY,
      };
    }),
  );
  const placed: PlacedLabel[] = [];
  const wanted = steps.filter(({ mark }) => only?.includes(mark.mark.id) ?? true);
  for (const { mark } of wanted.sort((a, b) => (a.factor === b.factor ? 0 : b.factor - a.factor))) {
    const label = labelOf([{ line: mark.mark.short, quiet: true }]);
    const taken = [...obstacles, ...placed.map(({ box }) => box)];
    const box = boxesNear(mark, label).find((near) => isWithin(near, bounds) && isFree(near, taken, 2));
    if (box) placed.push(placedLabel(mark.mark.id, label, box));
  }
  return placed;
}

/** Above a mark to the left, since lines go on to the right; then above, below, and to the left of it. */
function boxesNear(placed: PlacedMark, { width, height }: Label): Box[] {
  const mark = markBox(placed);
  const xs = [mark.x + mark.width - width, placed.x - width / 2, mark.x, placed.x - width - 4];
  const [above, below] = [mark.y - height - 2, mark.y + mark.height + 2];
  return [
    ...xs.map((x) => ({ x, y: above, width, height })),
    ...xs.map((x) => ({ x, y: below, width, height })),
    { x: mark.x - width - 5, y: placed.y - height / 2, width, height },
  ];
}

/** What the label of a line's end and the level part of its leader cover. */
export function labelledBoxes({ box, leader: [start, bend] }: PlacedLabel): Box[] {
  if (!start || !bend) return [box];
  return [box, { x: start.x, y: start.y - 1, width: bend.x - start.x, height: 2 }];
}

/** What a label and the whole of its leader cover: small boxes along the leader, since one around a slope is mostly empty. */
export function coveredBoxes({ box, leader }: PlacedLabel): Box[] {
  const points = leader.slice(1).flatMap((to, index) => {
    const from = leader[index] ?? to;
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / leaderStep));
    return Array.from({ length: steps + 1 }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / steps,
      y: from.y + ((to.y - from.y) * step) / steps,
    }));
  });
  return [box, ...points.map(({ x, y }) => ({ x: x - 1, y: y - 1, width: 2, height: 2 }))];
}

/** Where a label is to the right of a mark, on its level. */
function besideMark(mark: PlacedMark, { width, height }: Label): Box {
  return { x: mark.x + Math.max(besideGap, mark.width / 2 + 4), y: mark.y - height / 2, width, height };
}

/** Places a label to the right of a mark, on its level; null where there is no room. */
export function labelBeside(
  mark: PlacedMark,
  label: Label,
  obstacles: readonly Box[],
  bounds: Box,
): PlacedLabel | null {
  const box = besideMark(mark, label);
  return isWithin(box, bounds) && isFree(box, obstacles, 3) ? placedLabel(mark.mark.id, label, box) : null;
}

/**
 * Places a label near a mark, in the first of its forms for which there is room, with a leader unless it is close.
 *
 * @param size width of the mark in px
 * @returns null where there is no room
 */
export function labelNearMark(
  { id, ...mark }: Point & { readonly id: string },
  forms: readonly Label[],
  size: number,
  obstacles: readonly Box[],
  bounds: Box,
): PlacedLabel | null {
  const found = labelPlace(mark, forms, obstacles, bounds);
  const label = found && forms[found.size];
  if (!label) return null;
  const end = nearestPoint(found.box, mark);
  const distance = Math.hypot(end.x - mark.x, end.y - mark.y);
  if (distance <= size) return placedLabel(id, label, found.box);
  const edge = size / 2 / distance;
  const start = { x: mark.x + (end.x - mark.x) * edge, y: mark.y + (end.y - mark.y) * edge };
  return placedLabel(id, label, found.box, [start, end]);
}

interface LabelRow {
  readonly line: string;
  readonly bold?: boolean;
  readonly quiet?: boolean;
  /** In px. */
  readonly indent?: number;
}

/** A label that is not placed yet: one row per line of text, and its size in px. */
export function labelOf(rows: readonly LabelRow[]): Label {
  const widths = rows.map(({ line, bold, indent = 0 }) => indent + textWidth(line, bold ? name : text, bold));
  return { rows, width: Math.max(0, ...widths), height: rows.length * lineHeight, sign: null };
}

/** A label at its position. The leader goes to its mark, by two or more points; it is empty where the mark is close. */
export function placedLabel(id: string, { rows, sign }: Label, box: Box, leader: readonly Point[] = []) {
  const texts = rows.map(({ line, indent = 0, ...style }, index) => ({
    x: box.x + indent,
    y: box.y + (index + 0.5) * lineHeight + name * halfCapHeight,
    lines: [line],
    ...style,
  }));
  const at = { x: box.x + markSize / 2, y: box.y + lineHeight / 2 };
  return { id, box, texts, leader, sign: sign && { ...sign, ...at } };
}
