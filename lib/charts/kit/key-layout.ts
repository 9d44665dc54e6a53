import { textWidth, wrapText } from "./text-width";

/** Sizes of the key above a drawing, in px. */
export const keyType = { size: 12, lineHeight: 16, mark: 10, markGap: 6, entryGap: 18 };

/** One entry in its place: the mark's middle, and the first baseline and left edge of the text, in px. */
export interface PlacedKeyEntry<Entry> {
  readonly entry: Entry;
  readonly mark: { readonly x: number; readonly y: number };
  readonly text: { readonly x: number; readonly y: number; readonly lines: readonly string[] };
}

export interface KeyLayout<Entry> {
  readonly entries: readonly PlacedKeyEntry<Entry>[];
  /** Height in px; 0 without entries. */
  readonly height: number;
}

/**
 * Sets the entries of a key side by side from the top left, on as many lines as the width asks for.
 *
 * @param entries what the marks mean, in order
 * @param width in px
 * @param markWidth width of the entry's mark in px; a glyph's by default
 */
export function keyLayout<Entry extends { readonly label: string }>(
  entries: readonly Entry[],
  width: number,
  markWidth: (entry: Entry) => number = () => keyType.mark,
): KeyLayout<Entry> {
  const { size, lineHeight, markGap, entryGap } = keyType;
  const placed: PlacedKeyEntry<Entry>[] = [];
  let x = 0;
  let y = 0;
  let bottom = 0;
  for (const entry of entries) {
    const indent = markWidth(entry) + markGap;
    const lines = wrapText(entry.label, size, width - indent, 3);
    const entryWidth = indent + Math.max(0, ...lines.map((line) => textWidth(line, size)));
    if (x > 0 && x + entryWidth > width) {
      x = 0;
      y = bottom;
    }
    placed.push({
      entry,
      mark: { x: x + markWidth(entry) / 2, y: y + lineHeight / 2 },
      text: { x: x + indent, y: y + lineHeight / 2 + size * 0.36, lines },
    });
    bottom = Math.max(bottom, y + Math.max(1, lines.length) * lineHeight);
    x += entryWidth + entryGap;
  }
  return { entries: placed, height: bottom };
}
