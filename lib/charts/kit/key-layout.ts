import type { Point } from "./box";
import { halfCapHeight, type PlacedText } from "./placed-text";
import { widestLine, wrapText } from "./text-width";

/** Sizes of the key above a drawing, in px. */
export const keyType = { size: 12, lineHeight: 16, mark: 10, swatch: 20, markGap: 6, entryGap: 18 };

export interface KeyLayout<Entry> {
  /** Each with the middle of its mark, and its text. */
  readonly entries: readonly { readonly entry: Entry; readonly mark: Point; readonly text: PlacedText }[];
  /** Height in px; 0 without entries. */
  readonly height: number;
}

/**
 * Lays out the entries of a key side by side from the top left, in as many rows as the width requires.
 *
 * @param entries what the marks mean, in order
 * @param width in px
 * @param markWidth width of an entry's mark in px; a glyph's by default
 */
export function keyLayout<Entry extends { readonly label: string }>(
  entries: readonly Entry[],
  width: number,
  markWidth: (entry: Entry) => number = () => keyType.mark,
): KeyLayout<Entry> {
  const { size, lineHeight, markGap, entryGap } = keyType;
  const placed: KeyLayout<Entry>["entries"][number][] = [];
  let x = 0;
  let y = 0;
  let bottom = 0;
  for (const entry of entries) {
    const indent = markWidth(entry) + markGap;
    const lines = wrapText(entry.label, size, width - indent, 3);
    const entryWidth = indent + widestLine(lines, size);
    if (x > 0 && x + entryWidth > width) {
      x = 0;
      y = bottom;
    }
    placed.push({
      entry,
      mark: { x: x + markWidth(entry) / 2, y: y + lineHeight / 2 },
      text: { x: x + indent, y: y + lineHeight / 2 + size * halfCapHeight, lines },
    });
    bottom = Math.max(bottom, y + Math.max(1, lines.length) * lineHeight);
    x += entryWidth + entryGap;
  }
  return { entries: placed, height: bottom };
}
