import type { Box } from "../kit/box";
import { halfCapHeight, type PlacedText } from "../kit/placed-text";
import { wrapText } from "../kit/text-width";
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
import type { CaseLane, CaseMark, CaseTimelineModel } from "./model";

const type = docketType;
/** From the left edge to the middle of the columns of marks and to the texts, in px. */
const columns = { above: 6, line: 21, below: 36, text: 50 };
const maxNameLines = 3;
const maxUndecidedLines = 5;
/** Space in px between the rows of a case, and below a case. */
const rowGap = 7;
const laneGap = 26;
/** How tall the mark of a date is that is not known to the day, in px. */
const spanLength = 20;

/**
 * Lays out the cases for a narrow drawing: time runs down, not to scale, with a row for each filing and ruling. Marks of
 * who brought the case are left of the bar, those of the other side right of it, what a court decides on it.
 */
export function docketRows(model: CaseTimelineModel, width: number): DocketLayout {
  const marks: PlacedCaseMark[] = [];
  const labels: DocketLabel[] = [];
  let y = 0;
  const lanes = model.lanes.map((lane): DocketLane => {
    const head = docketHead(lane, y, width);
    const top = head.bottom + (lane.openStart ? fadeLength : 0);
    y = top;
    for (const mark of lane.marks) {
      const middle = y + type.lineHeight / 2;
      const label = placedLabel(mark, y, width);
      marks.push(placedMark(mark, middle));
      labels.push(label.placed);
      y = label.bottom + rowGap;
    }
    const next = nextRow(lane, y, width);
    if (next) y = next.bottom + rowGap;
    const first = top + type.lineHeight / 2;
    const last = (next?.placed.tick.y ?? y - rowGap - type.tick / 2) + type.tick / 2;
    const { bar, caps } = placedBar(lane, first, last);
    y = Math.max(y, last + (lane.open ? fadeLength : 0)) + laneGap;
    return { id: lane.id, head, bar, caps, next: next?.placed ?? null, top, bottom: y - laneGap };
  });
  return { height: Math.ceil(Math.max(type.text, y - laneGap + rowGap)), years: [], lanes, marks, labels };
}

function placedMark(mark: CaseMark, y: number): PlacedCaseMark {
  const at = { mark, x: columns[mark.place], y };
  if (mark.lastDay > mark.firstDay) return { ...at, look: "span", width: type.mark, height: spanLength };
  const look = mark.form === "hollow" ? "glyph" : "dot";
  return { ...at, look, width: type.mark, height: type.mark };
}

/** The date, the name and what was left undecided, one below the other; the name of a filing behind its date. */
function placedLabel(mark: CaseMark, top: number, width: number) {
  let y = top;
  const place = (text: string, maxLines: number, bold = false): PlacedText => {
    const lines = wrapText(text, type.text, width - columns.text, maxLines, bold);
    const placed = { x: columns.text, y: y + type.lineHeight / 2 + type.text * halfCapHeight, lines };
    y += lines.length * type.lineHeight;
    return placed;
  };
  const date = place(mark.date, 2);
  const name = place(mark.name, maxNameLines, mark.form !== "hollow");
  const undecided = mark.undecided === null ? null : place(mark.undecided, maxUndecidedLines);
  const placed: DocketLabel = { mark, date, name, undecided, leader: [] };
  return { placed, bottom: y };
}

/** The next known date, behind everything that has happened. */
function nextRow({ next }: CaseLane, top: number, width: number) {
  if (next === null) return null;
  const lines = wrapText(next.text, type.text, width - columns.text, maxNameLines);
  const middle = top + type.lineHeight / 2;
  const tick: Box = { x: columns.line, y: middle, width: 4, height: type.tick };
  const text = { x: columns.text, y: middle + type.text * halfCapHeight, lines };
  return { placed: { tick, text }, bottom: top + lines.length * type.lineHeight };
}

/** The bar of a case from top to bottom, fading where its start or its end is not known. */
function placedBar({ open, openStart }: CaseLane, from: number, to: number) {
  const piece = (y: number, height: number): Box => ({ x: columns.line - type.line / 2, y, width: type.line, height });
  const cap = (y: number): Box => ({ x: columns.line - type.tick / 2, y: y - 1, width: type.tick, height: 2 });
  const above = openStart ? fadingPieces().map((faded) => piece(from - faded.from - faded.length, faded.length)) : [];
  const below = open ? fadingPieces().map((faded) => piece(to + faded.from, faded.length)) : [];
  return { bar: [...above, piece(from, to - from), ...below], caps: open ? [] : [cap(to)] };
}
