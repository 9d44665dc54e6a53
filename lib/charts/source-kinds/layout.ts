import { keyLayout } from "../kit/key-layout";
import { halfCapHeight } from "../kit/placed-text";
import { textWidth } from "../kit/text-width";
import type { SourceKindsModel } from "./model";

/** Sizes in px that the layout and the drawing share. */
export const sourceKindsType = { label: 13, count: 12, bar: 18, swatch: 20, mark: 11 };

/** Space in px: below the key, from a label to its bar, between rows, and from a mark or label to what follows. */
const gap = { key: 12, bar: 5, row: 14, text: 6 };

/** The least width in px beside its number that a part needs to have it written in it. */
const numberRoom = 4;

/**
 * Lays out bars of the drawing's whole width, each below its label, split by grade. `top` is that of a bar, `number` the
 * place of a part's count, null where it has no room; everything in px.
 */
export function sourceKindsLayout(model: SourceKindsModel, width: number) {
  const type = sourceKindsType;
  const key = keyLayout(model.grades, width, () => type.swatch);
  const first = key.height + (key.height > 0 ? gap.key : 0);
  const step = type.label + gap.bar + type.bar + gap.row;
  const rows = model.rows.map((row, index) => {
    const y = first + index * step;
    const baseline = y + type.label * 0.85;
    const top = y + type.label + gap.bar;
    const labelX = row.side ? type.mark + gap.text : 0;
    let before = 0;
    const parts = row.parts.map(({ grade, count }) => {
      const x = (before / row.count) * width;
      before += count;
      const partWidth = (count / row.count) * width;
      const hasRoom = textWidth(String(count), type.count, true) + numberRoom <= partWidth;
      const number = {
        x: x + partWidth / 2,
        y: top + type.bar / 2 + type.count * halfCapHeight,
        lines: [String(count)],
      };
      return { grade, x, width: partWidth, number: hasRoom ? number : null };
    });
    return {
      row,
      top,
      mark: { x: type.mark / 2, y: baseline - type.label * halfCapHeight },
      label: { x: labelX, y: baseline, lines: [row.label] },
      counted: { x: labelX + textWidth(row.label, type.label, true) + gap.text, y: baseline, lines: [row.counted] },
      parts,
    };
  });
  return { key, rows, height: Math.ceil(first + Math.max(0, rows.length * step - gap.row)) + 1 };
}
