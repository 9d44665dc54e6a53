import type { SideKey } from "@/lib/story/side-key";
import { type KeyLayout, keyLayout } from "../kit/key-layout";
import { textWidth, wrapText } from "../kit/text-width";
import type { KeyFigureBar, KeyFigurePair, KeyFiguresModel } from "./model";

/** Sizes in px that the layout and the drawing share. */
export const keyFiguresType = { label: 15, value: 14, detail: 12, lineHeight: 19, glyph: 11, bar: 22 };

interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** One half of a pair in its place, in px; y of a text is its first baseline. */
export interface PlacedKeyFigure {
  readonly bar: KeyFigureBar;
  readonly glyph: { readonly x: number; readonly y: number };
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly value: PlacedText;
  readonly detail: PlacedText;
}

export interface KeyFiguresLayout {
  readonly height: number;
  readonly key: KeyLayout<SideKey>;
  readonly pairs: readonly {
    readonly pair: KeyFigurePair;
    readonly label: PlacedText;
    readonly bars: readonly PlacedKeyFigure[];
  }[];
  /** All halves, from the top. */
  readonly bars: readonly PlacedKeyFigure[];
  readonly plot: { readonly x: number; readonly width: number };
}

const indent = keyFiguresType.glyph + 8;
const gap = 8;

/** Lays out the pairs one below the other, the amount behind each bar where it fits and below it where it does not. */
export function keyFiguresLayout(model: KeyFiguresModel, width: number): KeyFiguresLayout {
  const type = keyFiguresType;
  const key = keyLayout(model.sides, width);
  const values = model.pairs.flatMap(({ bars }) => bars.map((bar) => textWidth(bar.text, type.value, true)));
  const plot = { x: indent, width: Math.max(width * 0.4, width - indent - gap - Math.max(0, ...values)) };
  let y = key.height + (key.height > 0 ? 18 : 0);
  const pairs = model.pairs.map((pair) => {
    const lines = wrapText(pair.label, type.label, width, 3, true);
    const label = { x: 0, y: y + type.label, lines };
    y += lines.length * type.lineHeight + 8;
    const bars = pair.bars.map((bar): PlacedKeyFigure => {
      const length = bar.share === 0 ? 0 : Math.max(2, bar.share * plot.width);
      const beside = plot.x + length + (length > 0 ? gap : 0);
      const fits = beside + textWidth(bar.text, type.value, true) <= width;
      const middle = y + type.bar / 2;
      const value = fits
        ? { x: beside, y: middle + type.value * 0.36, lines: [bar.text] }
        : { x: plot.x, y: y + type.bar + 16, lines: wrapText(bar.text, type.value, width - plot.x, 2, true) };
      const detailY = (fits ? y + type.bar : value.y + (value.lines.length - 1) * type.lineHeight) + 16;
      const detail = { x: plot.x, y: detailY, lines: detailLines(bar, width - plot.x) };
      const box = { x: plot.x, y, width: length, height: type.bar };
      y = detailY + (detail.lines.length - 1) * type.lineHeight + 12;
      return { bar, glyph: { x: type.glyph / 2, y: middle }, box, value, detail };
    });
    y += 16;
    return { pair, label, bars };
  });
  return { height: Math.ceil(Math.max(0, y - 16)), key, pairs, bars: pairs.flatMap(({ bars }) => bars), plot };
}

/** Name, date and state on one line where they fit; otherwise date and state begin a line of their own. */
function detailLines({ name, detail }: KeyFigureBar, room: number): readonly string[] {
  const size = keyFiguresType.detail;
  const parts = [name, detail].filter((part) => part !== "");
  const line = parts.join(" · ");
  return textWidth(line, size) <= room && line !== "" ? [line] : parts.flatMap((part) => wrapText(part, size, room, 3));
}
