import { halfCapHeight } from "../kit/placed-text";
import { textWidth, wrapText } from "../kit/text-width";
import type { HeadlineModel, HeadlineRow } from "./model";

/** Sizes in px that the layout and the drawing share. */
export const headlineType = { label: 15, lineHeight: 20, detail: 13, glyph: 13 };

/** The smallest and the largest size of an amount, in px. */
const amountSizes = { min: 22, max: 44 };

/** How far an amount reaches above and below its baseline, in em. */
const amountExtent = { above: 0.85, below: 0.25 };

const indent = headlineType.glyph + 8;
const barHeight = 44;
const labelGap = 12;
const detailGap = 19;
const rowGap = 30;
const bottom = 8;

/** Lays out the figures one above the other, in px: amount, label, bar to scale, date and status. */
export function headlineLayout(model: HeadlineModel, width: number) {
  const { label: labelSize, detail: detailSize, lineHeight, glyph } = headlineType;
  const largest = Math.max(1, ...model.rows.map((row) => row.value));
  const size = amountSize(model.rows, width);
  let y = 0;
  const rows = model.rows.map((row) => {
    const lines = wrapText(row.label, labelSize, width - indent, 3);
    const amountY = y + size * amountExtent.above;
    const labelY = amountY + size * amountExtent.below + lineHeight;
    const barY = labelY + (lines.length - 1) * lineHeight + labelGap;
    const detail = wrapText(row.detail, detailSize, width, 2);
    const detailY = barY + barHeight + detailGap;
    y = detailY + (detail.length - 1) * lineHeight + rowGap;
    return {
      row,
      glyph: { x: glyph / 2, y: labelY - labelSize * halfCapHeight },
      label: { x: indent, y: labelY, lines },
      amount: { x: 0, y: amountY, lines: [row.amount], size },
      bar: { x: 0, y: barY, width: Math.max(2, (row.value / largest) * width), height: barHeight },
      detail: { x: 0, y: detailY, lines: detail },
    };
  });
  return { height: Math.ceil(Math.max(0, y - rowGap + bottom)), rows };
}

/** The largest font size in px at which every amount fits on one line. */
function amountSize(rows: readonly HeadlineRow[], width: number): number {
  const widest = Math.max(1, ...rows.map((row) => textWidth(row.amount, 1, true)));
  return Math.max(amountSizes.min, Math.min(amountSizes.max, Math.floor(width / widest)));
}
