import { textWidth, wrapText } from "../kit/text-width";
import type { CaseMark, CaseTimelineModel } from "./model";

/** Sizes in px that the layout and the drawing share. */
export const caseTimelineType = { title: 14, status: 12, tick: 12, lineHeight: 18, mark: 13 };

interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** A mark in its place, in px: `left` and `right` differ where the date is a span. */
export interface PlacedCaseMark {
  readonly mark: CaseMark;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

export interface CaseTimelineLayout {
  readonly height: number;
  readonly years: readonly { readonly x: number; readonly text: PlacedText | null }[];
  readonly lanes: readonly {
    readonly id: string;
    readonly title: PlacedText;
    readonly status: PlacedText;
    readonly y: number;
    /** Between them the lines of the years are drawn, clear of the names. */
    readonly top: number;
    readonly bottom: number;
  }[];
  readonly marks: readonly PlacedCaseMark[];
}

/** Lays out one lane per case: its title, its state, a line with its marks; marks that would touch are stacked. */
export function caseTimelineLayout(model: CaseTimelineModel, width: number): CaseTimelineLayout {
  const type = caseTimelineType;
  const [first, last] = model.domain;
  const edge = type.mark / 2 + 1;
  const x = (day: number) => edge + ((day - first) / Math.max(1, last - first)) * (width - 2 * edge);
  const years = model.years.map(({ day, text }) => {
    const fits = x(day) + textWidth(text, type.tick) + 4 <= width;
    return { x: x(day), text: fits ? { x: x(day) + 4, y: type.tick, lines: [text] } : null };
  });
  let y = type.tick + 14;
  const marks: PlacedCaseMark[] = [];
  const lanes = model.lanes.map((lane) => {
    const title = { x: 0, y: y + type.title, lines: wrapText(lane.title, type.title, width, 3, true) };
    y += title.lines.length * type.lineHeight;
    const status = { x: 0, y: y + type.status, lines: [lane.status] };
    y += type.lineHeight + 10;
    const laneTop = y - 6;
    const rows: number[] = [];
    for (const mark of lane.marks) {
      const middle = (x(mark.firstDay) + x(mark.lastDay)) / 2;
      const halfWidth = Math.max(type.mark / 2, (x(mark.lastDay) - x(mark.firstDay)) / 2);
      const free = rows.findIndex((right) => right + 2 <= middle - halfWidth);
      const row = free < 0 ? rows.length : free;
      rows[row] = middle + halfWidth;
      marks.push({
        mark,
        left: middle - halfWidth,
        right: middle + halfWidth,
        y: y + type.mark / 2 + row * (type.mark + 3),
      });
    }
    const line = y + type.mark / 2;
    y += Math.max(1, rows.length) * (type.mark + 3) + 18;
    return { id: lane.id, title, status, y: line, top: laneTop, bottom: y - 15 };
  });
  return { height: Math.ceil(y - 10), years, lanes, marks };
}
