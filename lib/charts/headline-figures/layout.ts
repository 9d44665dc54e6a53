import { textWidth, wrapText } from "../kit/text-width";
import type { HeadlineModel, HeadlineRow } from "./model";

/** A headline figure in its place; all in px, y of a text is its first baseline. */
export interface PlacedHeadline {
  readonly row: HeadlineRow;
  readonly glyph: { readonly x: number; readonly y: number };
  readonly label: { readonly x: number; readonly y: number; readonly lines: readonly string[] };
  readonly amount: { readonly x: number; readonly y: number; readonly lines: readonly string[]; readonly size: number };
  readonly bar: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly detail: { readonly x: number; readonly y: number; readonly lines: readonly string[] };
}

export interface HeadlineLayout {
  readonly height: number;
  /** Distance between the middles of two bars and the first one's middle, for the axis of the rows. */
  readonly rows: readonly PlacedHeadline[];
}

export const headlineType = { label: 15, lineHeight: 20, detail: 13, glyph: 13 };

const barHeight = 44;
const gap = 30;

/** Lays out the figures one above the other: amount, name, bar to scale, date and state. */
export function headlineLayout(model: HeadlineModel, width: number): HeadlineLayout {
  const largest = Math.max(1, ...model.rows.map((row) => row.value));
  const size = amountSize(model.rows, width);
  let y = 0;
  const rows = model.rows.map((row): PlacedHeadline => {
    const indent = headlineType.glyph + 8;
    const lines = wrapText(row.label, headlineType.label, width - indent, 3);
    const amountY = y + size * 0.85;
    const labelY = amountY + size * 0.25 + headlineType.lineHeight;
    const barY = labelY + (lines.length - 1) * headlineType.lineHeight + 12;
    const detail = wrapText(row.detail, headlineType.detail, width, 2);
    const detailY = barY + barHeight + 19;
    y = detailY + (detail.length - 1) * headlineType.lineHeight + gap;
    return {
      row,
      glyph: { x: headlineType.glyph / 2, y: labelY - headlineType.label * 0.36 },
      label: { x: indent, y: labelY, lines },
      amount: { x: 0, y: amountY, lines: [row.amount], size },
      bar: { x: 0, y: barY, width: Math.max(2, (row.value / largest) * width), height: barHeight },
      detail: { x: 0, y: detailY, lines: detail },
    };
  });
  return { height: Math.ceil(Math.max(0, y - gap + 8)), rows };
}

/** The largest type, from 22 to 44 px, in which every amount fits on one line. */
function amountSize(rows: readonly HeadlineRow[], width: number): number {
  const widest = Math.max(1, ...rows.map((row) => textWidth(row.amount, 1, true)));
  return Math.max(22, Math.min(44, Math.floor(width / widest)));
}
