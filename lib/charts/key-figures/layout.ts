import { keyLayout } from "../kit/key-layout";
import { halfCapHeight } from "../kit/placed-text";
import { textWidth, wrapText } from "../kit/text-width";
import type { KeyFigureBar, KeyFiguresModel } from "./model";

/** Sizes in px that the layout and the drawing share. */
export const keyFiguresType = { label: 15, value: 14, detail: 12, lineHeight: 19, glyph: 11, bar: 22 };

const indent = keyFiguresType.glyph + 8;
const valueGap = 8;
const keyGap = 18;
const labelGap = 8;
/** From the last line above, or from the bar, to the baseline of a line below. */
const lineBelow = 16;
const barGap = 12;
const pairGap = 16;

/** Lays out the pairs one below the other, in px, each amount at the end of its bar where it fits and below it where not. */
export function keyFiguresLayout(model: KeyFiguresModel, width: number) {
  const { label: labelSize, value: valueSize, lineHeight } = keyFiguresType;
  const key = keyLayout(model.sides, width);
  const values = model.pairs.flatMap(({ bars }) => bars.map((bar) => textWidth(bar.text, valueSize, true)));
  const plotWidth = Math.max(width * 0.4, width - indent - valueGap - Math.max(0, ...values));
  let y = key.height + (key.height > 0 ? keyGap : 0);
  const pairs = model.pairs.map((pair) => {
    const label = { x: 0, y: y + labelSize, lines: wrapText(pair.label, labelSize, width, 3, true) };
    y += label.lines.length * lineHeight + labelGap;
    const bars = pair.bars.map((bar) => {
      const placed = placeBar(bar, y, plotWidth, width);
      y = placed.detail.y + (placed.detail.lines.length - 1) * lineHeight + barGap;
      return placed;
    });
    y += pairGap;
    return { pair, label, bars };
  });
  return { height: Math.ceil(Math.max(0, y - pairGap)), key, pairs, bars: pairs.flatMap(({ bars }) => bars) };
}

/** Lays out a half of a pair from a top in px. */
function placeBar(bar: KeyFigureBar, y: number, plotWidth: number, width: number) {
  const { value: size, lineHeight, glyph, bar: height } = keyFiguresType;
  const length = bar.share === 0 ? 0 : Math.max(2, bar.share * plotWidth);
  const end = indent + length + (length > 0 ? valueGap : 0);
  const fits = end + textWidth(bar.text, size, true) <= width;
  const middle = y + height / 2;
  const value = fits
    ? { x: end, y: middle + size * halfCapHeight, lines: [bar.text] }
    : { x: indent, y: y + height + lineBelow, lines: wrapText(bar.text, size, width - indent, 2, true) };
  const detailY = (fits ? y + height : value.y + (value.lines.length - 1) * lineHeight) + lineBelow;
  return {
    bar,
    glyph: { x: glyph / 2, y: middle },
    box: { x: indent, y, width: length, height },
    value,
    detail: { x: indent, y: detailY, lines: detailLines(bar, width - indent) },
  };
}

/** Name, date and status on one line where they fit; otherwise date and status start a line of their own. */
function detailLines({ name, detail }: KeyFigureBar, maxWidth: number): readonly string[] {
  const size = keyFiguresType.detail;
  const parts = [name, detail].filter((part) => part !== "");
  const line = parts.join(" · ");
  const fits = line !== "" && textWidth(line, size) <= maxWidth;
  return fits ? [line] : parts.flatMap((part) => wrapText(part, size, maxWidth, 3));
}
