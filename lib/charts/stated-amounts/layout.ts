import type { FormKey, SideKey } from "@/lib/story/side-key";
import { type KeyLayout, keyLayout } from "../kit/key-layout";
import { textWidth, wrapText } from "../kit/text-width";
import type { StatedAmountsModel, StatedBar, StatedRow } from "./model";

/** Sizes in px that the layout and the drawing share. */
export const statedType = { label: 15, value: 14, by: 12, lineHeight: 19, byLine: 16, glyph: 11, swatch: 20 };

/** Thickness in px of the two bars of a pair. */
const statedBars = { printed: 22, computed: 8 };

/** Between an amount and who printed it, where both stand on one line, in px. */
export const statedWordGap = 8;

const indent = statedType.glyph + 8;
const betweenRows = 36;

interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** A bar with its words, in px; y of a text is its first baseline. */
export interface PlacedStatedBar {
  readonly row: StatedRow;
  readonly bar: StatedBar;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly value: PlacedText;
  /** Below the amount; null where it stands behind it on the same line. */
  readonly by: PlacedText | null;
}

export interface PlacedStatedRow {
  readonly row: StatedRow;
  readonly glyph: { readonly x: number; readonly y: number };
  readonly label: PlacedText;
  readonly detail: PlacedText;
  readonly bars: readonly PlacedStatedBar[];
  readonly sentence: PlacedText;
}

export interface StatedAmountsLayout {
  readonly height: number;
  readonly key: KeyLayout<SideKey | FormKey>;
  readonly rows: readonly PlacedStatedRow[];
  /** All bars, from the top. */
  readonly bars: readonly PlacedStatedBar[];
  readonly plot: { readonly x: number; readonly width: number };
}

/**
 * Lays out the deals one below the other: name, date and dollars; the printed sum's words and bar; close below it,
 * so that their ends can be compared, the computed sum's bar and words; what the pair comes to.
 */
export function statedAmountsLayout(model: StatedAmountsModel, width: number): StatedAmountsLayout {
  const type = statedType;
  const key = keyLayout<SideKey | FormKey>([...model.sides, ...model.forms], width, (entry) =>
    "slot" in entry ? type.glyph : type.swatch,
  );
  const plot = { x: indent, width: width - indent };
  let y = key.height + (key.height > 0 ? 20 : 0);
  const lines = (text: string, size: number, bold = false) => wrapText(text, size, plot.width, 4, bold);
  const rows = model.rows.map((row): PlacedStatedRow => {
    const label = { x: indent, y: y + type.label, lines: lines(row.label, type.label, true) };
    const glyph = { x: type.glyph / 2, y: y + type.label * 0.64 };
    y += label.lines.length * type.lineHeight;
    const detail = { x: indent, y: y + type.by, lines: lines(row.detail, type.by) };
    y += detail.lines.length * type.byLine + 8;
    const bars = row.bars.map((bar): PlacedStatedBar => {
      const words = wordsOf(bar, plot.width);
      const height = statedBars[bar.kind];
      const above = bar.kind === "printed";
      const box = {
        x: plot.x,
        y: above ? y + words.height + 4 : y,
        width: Math.max(2, bar.share * plot.width),
        height,
      };
      const top = above ? y : y + height + 3;
      y = above ? box.y + height + 2 : top + words.height;
      const value = { x: indent, y: top + type.value, lines: words.value };
      const byY = top + words.value.length * type.lineHeight + type.by;
      return { row, bar, box, value, by: words.by && { x: indent, y: byY, lines: words.by } };
    });
    const sentence = { x: indent, y: y + 8 + type.value, lines: lines(row.sentence, type.value, row.remarkable) };
    y += 8 + sentence.lines.length * type.lineHeight + betweenRows;
    return { row, glyph, label, detail, bars, sentence };
  });
  const height = Math.ceil(y - (rows.length > 0 ? betweenRows - 6 : 0));
  return { height, key, rows, bars: rows.flatMap(({ bars }) => bars), plot };
}

/** An amount and who says so, on one line where both fit. */
function wordsOf(bar: StatedBar, width: number) {
  const { value: size, by: small, lineHeight, byLine } = statedType;
  const together = textWidth(bar.text, size, true) + statedWordGap + textWidth(bar.by, small);
  if (together <= width) return { value: [bar.text], by: null, height: lineHeight };
  const value = wrapText(bar.text, size, width, 2, true);
  const by = wrapText(bar.by, small, width, 3);
  return { value, by, height: value.length * lineHeight + by.length * byLine };
}
