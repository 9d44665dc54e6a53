import { decisionLabels } from "./case-timeline-labels";
import type { CaseKey, CaseLane, CaseMark, CaseTimelineModel } from "./case-timeline-model";
import {
  type CaseTimelineLayout,
  caseTimelineType,
  type PlacedCaseMark,
  type PlacedDecision,
  type PlacedLane,
} from "./case-timeline-places";
import { keyLayout } from "./key-layout";
import { type LaneBox, nearestFree } from "./lane-packing";
import { textWidth, wrapText } from "./text-width";
import { fitTicks } from "./value-axis";

const type = caseTimelineType;
/** Below this width in px labels are set as narrow columns allow. */
const narrowBelow = 480;
/** Between two marks, and between a mark and its lane's line, in px. */
const markGap = 2;
const lineGap = 4;

/**
 * Lays out one lane per case: title and status, what was filed above the lane's line, what was decided below it, and
 * below that decisions in words. So it decides the drawing's height as well.
 *
 * @param model what is drawn
 * @param width of the drawing, in px
 */
export function caseTimelineLayout(model: CaseTimelineModel, width: number): CaseTimelineLayout {
  const narrow = width < narrowBelow;
  const edge = type.mark / 2;
  const along = (at: number) => edge + at * (width - 2 * edge);
  const key = keyLayout(model.keys, width, caseKeyMark);
  const tickY = key.height + (key.height > 0 ? 14 : 0) + type.tick;
  const top = tickY + 8;
  const marks: PlacedCaseMark[] = [];
  const labels: PlacedDecision[] = [];
  let y = top + 12;
  const lanes = model.lanes.map((lane): PlacedLane => {
    const head = headOf(lane, y, width);
    const above = packed(lane, "hollow", along);
    const below = packed(lane, "solid", along);
    const line = head.bottom + 10 + Math.max(type.mark, reach(above)) + lineGap;
    const placed = [...above, ...below].map(({ mark, box }): PlacedCaseMark => {
      const away = lineGap + (box.near + box.far) / 2;
      return {
        mark,
        x: (box.from + box.to) / 2,
        y: mark.form === "hollow" ? line - away : line + away,
        width: box.to - box.from,
        height: type.mark,
      };
    });
    marks.push(...lane.marks.flatMap(({ id }) => placed.filter(({ mark }) => mark.id === id)));
    const bottom = line + lineGap + reach(below);
    const worded = decisionLabels(placed, { width, top: bottom + 6, narrow });
    labels.push(...worded);
    y = Math.max(bottom, ...worded.map(({ pole }) => pole.to)) + 30;
    const ends = placed.flatMap((mark) => [mark.x - mark.width / 2, mark.x + mark.width / 2]);
    return {
      id: lane.id,
      title: head.title,
      status: head.status,
      line: { y: line, from: Math.min(...ends), to: Math.max(...ends) },
    };
  });
  const ticks = model.ticks.map(({ at, text }) => ({ x: along(at), text }));
  return {
    height: Math.ceil(y - 22),
    key,
    grid: ticks.map(({ x }) => x),
    ticks: fitTicks(ticks, type.tick, [0, width]),
    tickY,
    top,
    lanes,
    marks,
    labels,
  };
}

/** Width in px of an entry's mark in the key. */
export function caseKeyMark({ date }: CaseKey): number {
  return date === "span" ? type.spanKey : type.mark;
}

/** The title, and the status behind it or, where there is no room, below it. */
function headOf(lane: CaseLane, y: number, width: number) {
  const lines = wrapText(lane.title, type.title, width, 3, true);
  const last = textWidth(lines.at(-1) ?? "", type.title, true);
  const baseline = y + type.title;
  const lastBaseline = baseline + (lines.length - 1) * type.titleLine;
  const behind = last + 12 + textWidth(lane.status, type.status) <= width;
  const status = behind
    ? { x: last + 12, y: lastBaseline, lines: [lane.status] }
    : { x: 0, y: lastBaseline + type.titleLine, lines: wrapText(lane.status, type.status, width, 2) };
  const bottom = status.y + (status.lines.length - 1) * type.titleLine + 4;
  return { title: { x: 0, y: baseline, lines }, status, bottom };
}

interface PackedMark {
  readonly mark: CaseMark;
  readonly box: LaneBox;
}

/** Stacks the marks of a form away from the line where they would touch. */
function packed(lane: CaseLane, form: CaseMark["form"], along: (at: number) => number): readonly PackedMark[] {
  const items: PackedMark[] = [];
  for (const mark of lane.marks.filter((candidate) => candidate.form === form)) {
    const middle = (along(mark.from) + along(mark.to)) / 2;
    const half = Math.max(type.mark / 2, mark.date === "day" ? 0 : (along(mark.to) - along(mark.from)) / 2);
    const extent = { from: middle - half, to: middle + half, depth: type.mark };
    const others = items.map(({ box }) => box);
    const box = nearestFree(extent, others, { gap: markGap, step: type.mark + markGap });
    if (box) items.push({ mark, box });
  }
  return items;
}

function reach(items: readonly PackedMark[]): number {
  return Math.max(0, ...items.map(({ box }) => box.far));
}
