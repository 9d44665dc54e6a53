import { type LaneBox, nearestFree } from "../kit/nearest-free";
import { textWidth, wrapText } from "../kit/text-width";
import type { CaseLane, CaseMark, CaseTimelineModel } from "./model";

/** Sizes in px that the layout and the drawing share. */
export const caseTimelineType = { title: 14, status: 12, tick: 12, lineHeight: 18, mark: 13 };

const type = caseTimelineType;
const maxTitleLines = 3;
/** From a year's line to its text, in px. */
const tickGap = 4;
/** Space in px below the years, below a lane's status, and below a lane's marks. */
const headGap = 14;
const statusGap = 10;
const laneGap = 18;
/** Space in px between the marks of a row, and between rows of marks. */
const markGap = 2;
const rowGap = 3;
/** How far in px the years' lines extend beyond a lane's marks. */
const overhang = 6;
/** From the last row of marks to the bottom of the drawing, in px. */
const bottomMargin = 8;

/**
 * Lays out one lane per case, each with its title, its status and a line of marks, and so decides the drawing's height.
 * Marks that would overlap are stacked. `top` and `bottom` of a lane are the ends of the years' lines, which stay clear
 * of the texts; a year's text is null where it does not fit. Everything in px.
 */
export function caseTimelineLayout(model: CaseTimelineModel, width: number) {
  const [first, last] = model.domain;
  const edge = type.mark / 2 + 1;
  const along = (day: number) => edge + ((day - first) / Math.max(1, last - first)) * (width - 2 * edge);
  const years = model.years.map(({ day, text }) => {
    const x = along(day);
    const fits = x + textWidth(text, type.tick) + tickGap <= width;
    return { x, text: fits ? { x: x + tickGap, y: type.tick, lines: [text] } : null };
  });
  let y = type.tick + headGap;
  const lanes = model.lanes.map((lane) => {
    const title = { x: 0, y: y + type.title, lines: wrapText(lane.title, type.title, width, maxTitleLines, true) };
    y += title.lines.length * type.lineHeight;
    const status = { x: 0, y: y + type.status, lines: [lane.status] };
    const marksTop = y + type.lineHeight + statusGap;
    const boxes = packedMarks(lane, along);
    const marksBottom = marksTop + Math.max(type.mark, ...boxes.map(({ far }) => far));
    y = marksBottom + rowGap + laneGap;
    const middle = marksTop + type.mark / 2;
    return {
      id: lane.id,
      title,
      status,
      y: middle,
      top: marksTop - overhang,
      bottom: marksBottom + overhang,
      marks: boxes.map(({ mark, from, to, near }) => ({ mark, left: from, right: to, y: middle + near })),
    };
  });
  return {
    height: Math.ceil(y - laneGap + bottomMargin),
    years,
    lanes,
    marks: lanes.flatMap(({ marks }) => marks),
  };
}

/** Puts each mark into the first row with space for it; in px from the top of the marks. */
function packedMarks({ marks }: CaseLane, along: (day: number) => number) {
  const packed: (LaneBox & { readonly mark: CaseMark })[] = [];
  for (const mark of marks) {
    const [start, end] = [along(mark.firstDay), along(mark.lastDay)];
    const middle = (start + end) / 2;
    const half = Math.max(type.mark, end - start) / 2;
    const extent = { from: middle - half, to: middle + half, depth: type.mark };
    const box = nearestFree(extent, packed, { gap: markGap, step: type.mark + rowGap });
    if (box) packed.push({ mark, ...box });
  }
  return packed;
}
