import type { FormKey, SideKey } from "@/lib/story/side-key";
import { keyLayout } from "../kit/key-layout";
import { halfCapHeight } from "../kit/placed-text";
import { textWidth, wrapText } from "../kit/text-width";
import type { StatedAmountsModel, StatedBar } from "./model";

/** Sizes in px that the layout and the drawing share. */
export const statedType = { label: 15, value: 14, by: 12, lineHeight: 19, byLine: 16, glyph: 11, swatch: 20 };

/** Between an amount and who printed it, where both are on one line, in px. */
export const statedByGap = 8;

const type = statedType;
const indent = type.glyph + 8;
/** Height in px of the two bars of a pair. */
const barHeights = { printed: 22, computed: 8 };
/** Vertical gaps in px: what is above and what is below. */
const gaps = { keyRow: 20, detailBar: 8, textBar: 4, barBar: 2, barText: 3, barSentence: 8, rowRow: 36, rowEnd: 6 };
/** A bar is at least this wide, in px, so that it is seen. */
const minBarWidth = 2;

/**
 * Lays out the deals below each other: name, date and dollars; the printed sum's text and bar; close below it, so that
 * their ends can be compared, the computed sum's bar and text; what the pair comes to.
 * All in px.
 */
export function statedAmountsLayout(model: StatedAmountsModel, width: number) {
  const key = keyLayout<SideKey | FormKey>([...model.sides, ...model.forms], width, (entry) =>
    "slot" in entry ? type.glyph : type.swatch,
  );
  const room = width - indent;
  let y = key.height + (key.height > 0 ? gaps.keyRow : 0);
  const lines = (text: string, size: number, bold = false) => wrapText(text, size, room, 4, bold);
  const rows = model.rows.map((row) => {
    const label = { x: indent, y: y + type.label, lines: lines(row.label, type.label, true) };
    const glyph = { x: type.glyph / 2, y: label.y - type.label * halfCapHeight };
    y += label.lines.length * type.lineHeight;
    const detail = { x: indent, y: y + type.by, lines: lines(row.detail, type.by) };
    y += detail.lines.length * type.byLine + gaps.detailBar;
    const bars = row.bars.map((bar) => {
      const texts = textsOf(bar, room);
      const height = barHeights[bar.kind];
      const textFirst = bar.kind === "printed";
      const barTop = textFirst ? y + texts.height + gaps.textBar : y;
      const textTop = textFirst ? y : y + height + gaps.barText;
      y = textFirst ? barTop + height + gaps.barBar : textTop + texts.height;
      const byTop = textTop + texts.value.length * type.lineHeight;
      return {
        row,
        bar,
        box: { x: indent, y: barTop, width: Math.max(minBarWidth, bar.share * room), height },
        value: { x: indent, y: textTop + type.value, lines: texts.value },
        by: texts.by && { x: indent, y: byTop + type.by, lines: texts.by },
      };
    });
    y += gaps.barSentence;
    const sentence = { x: indent, y: y + type.value, lines: lines(row.sentence, type.value, row.remarkable) };
    y += sentence.lines.length * type.lineHeight + gaps.rowRow;
    return { row, glyph, label, detail, bars, sentence };
  });
  const height = Math.ceil(y - (rows.length > 0 ? gaps.rowRow - gaps.rowEnd : 0));
  return { height, key, rows, bars: rows.flatMap(({ bars }) => bars) };
}

/** The lines of an amount and of who says so, which follows on the same line where both fit; height in px. */
function textsOf(bar: StatedBar, width: number) {
  const together = textWidth(bar.text, type.value, true) + statedByGap + textWidth(bar.by, type.by);
  if (together <= width) return { value: [bar.text], by: null, height: type.lineHeight };
  const value = wrapText(bar.text, type.value, width, 2, true);
  const by = wrapText(bar.by, type.by, width, 3);
  return { value, by, height: value.length * type.lineHeight + by.length * type.byLine };
}
