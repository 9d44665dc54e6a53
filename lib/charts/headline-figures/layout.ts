import { halfCapHeight } from "../kit/placed-text";
import { textWidth, wrapText } from "../kit/text-width";
import type { HeadlineModel, HeadlineRow } from "./model";

/** Sizes in px that the layout and the drawing share. */
export const headlineType = { label: 15, lineHeight: 20, detail: 13, glyph: 13 };

/** The smallest and the largest size of an amount, in px. */
const amountSizes = { min: 22, max: 40 };

/** How far an amount reaches above and below its baseline, in em. */
const amountExtent = { above: 0.85, below: 0.25 };

/** The narrowest column of figures that stand beside each other, and the space between two, in px. */
const columns = { min: 240, gap: 32 };

const indent = headlineType.glyph + 8;
const rowGap = 26;
const bottom = 8;

/** Lays out the figures beside each other where there is room, else one above the other, in px: amount, label, status. */
export function headlineLayout({ rows }: HeadlineModel, width: number) {
  const perLine = Math.max(1, Math.min(rows.length, Math.floor((width + columns.gap) / (columns.min + columns.gap))));
  const room = (width - columns.gap * (perLine - 1)) / perLine;
  const size = amountSize(rows, room);
  let top = 0;
  let below = 0;
  const placed = rows.map((row, index) => {
    if (index % perLine === 0) top = below + (index > 0 ? rowGap : 0);
    const figure = placeFigure(row, { x: (index % perLine) * (room + columns.gap), y: top, room, size });
    below = Math.max(below, figure.bottom);
    return figure;
  });
  return { height: rows.length > 0 ? Math.ceil(below + bottom) : 0, rows: placed };
}

interface FigurePlace {
  readonly x: number;
  readonly y: number;
  readonly room: number;
  /** Of the amount, in px. */
  readonly size: number;
}

function placeFigure(row: HeadlineRow, { x, y, room, size }: FigurePlace) {
  const { label: labelSize, detail: detailSize, lineHeight, glyph } = headlineType;
  const lines = wrapText(row.label, labelSize, room - indent, 4);
  const detail = wrapText(row.detail, detailSize, room - indent, 2);
  const amountY = y + size * amountExtent.above;
  const labelY = amountY + size * amountExtent.below + lineHeight;
  const detailY = labelY + lines.length * lineHeight;
  return {
    row,
    amount: { x, y: amountY, lines: [row.amount], size },
    glyph: { x: x + glyph / 2, y: labelY - labelSize * halfCapHeight },
    label: { x: x + indent, y: labelY, lines },
    detail: { x: x + indent, y: detailY, lines: detail },
    bottom: detailY + (detail.length - 1) * lineHeight,
  };
}

/** The largest font size in px at which every amount fits on one line. */
function amountSize(rows: readonly HeadlineRow[], room: number): number {
  const widest = Math.max(1, ...rows.map((row) => textWidth(row.amount, 1, true)));
  return Math.max(amountSizes.min, Math.min(amountSizes.max, Math.floor(room / widest)));
}
