import type { SideKey } from "@/lib/story/side-key";
import { keyLayout } from "../kit/key-layout";
import { halfCapHeight } from "../kit/placed-text";
import { textWidth, widestLine, wrapText } from "../kit/text-width";
import { fitTicks } from "../kit/value-axis";
import type { StatedAmountsModel, StatedAxis, StatedPair, StatedRow } from "./model";

/** Sizes in px that the layout and the drawing share. */
export const statedType = {
  label: 14,
  detail: 12,
  gap: 14,
  rate: 13,
  tick: 12,
  lineHeight: 18,
  detailLine: 16,
  glyph: 11,
  /** The mark of a month's average. */
  average: { width: 4, height: 16 },
};

/** Below this width in px a row's texts are above its marks. */
const narrowBelow = 520;

const type = statedType;
const indent = type.glyph + 8;
/** The width of the column of texts beside the marks, as a share. */
const columnShare = 0.42;
/** In px: below the key, between the axis's label and its ticks, below those, between a mark and its label, between rows and axes. */
const gaps = { key: 16, axis: 4, ticks: 10, mark: 10, column: 20, row: 22, axes: 28, end: 6 };

/** The entry of the key for a month's average. */
export interface AverageKey {
  readonly average: true;
  readonly label: string;
}

/**
 * Lays out the rows of each axis below each other: name, date and amounts, and beside or below them the two rates on the
 * axis, with the gap between them above the line that joins them. All in px.
 */
export function statedAmountsLayout(model: StatedAmountsModel, width: number) {
  const average: AverageKey = { average: true, label: model.average };
  const key = keyLayout<SideKey | AverageKey>(
    model.sides.length > 0 ? [...model.sides, average] : [],
    width,
    () => type.glyph,
  );
  let y = key.height + (key.height > 0 ? gaps.key : 0);
  const axes = model.axes.map((axis, index) => {
    const placed = placeAxis(axis, width, y + (index > 0 ? gaps.axes : 0));
    y = placed.bottom;
    return placed;
  });
  return { height: Math.ceil(y + (axes.length > 0 ? gaps.end : 0)), key, axes };
}

function placeAxis({ label, ticks, rows }: StatedAxis, width: number, top: number) {
  const narrow = width < narrowBelow;
  const column = narrow || label === null ? width : Math.round(width * columnShare);
  const plotX = narrow ? indent : column + gaps.column;
  // Labels stand on both sides of a pair, also of one at the end of the axis.
  const texts = rows.flatMap(({ pair }) => (pair ? [pair.impliedText, pair.rateText] : []));
  const room = widestLine(texts, type.rate, true) + gaps.mark + 2;
  const plot = { x: plotX + room, width: Math.max(1, width - plotX - 2 * room) };
  const xOf = positions(rows, ticks, plot);
  const title = { x: plotX, y: top + type.tick, lines: label === null ? [] : [label] };
  const tickY = title.y + (label === null ? 0 : gaps.axis + type.tick);
  const plotY = label === null ? top : tickY + gaps.ticks;
  let y = plotY;
  const placed = rows.map((row) => {
    const texts = placeTexts(row, column, y);
    const pair = row.pair && placePair(row.pair, narrow ? texts.bottom : y, xOf, [plotX, width]);
    const sentence = {
      x: indent,
      y: texts.bottom + type.detail,
      lines: row.pair ? [] : wrapText(row.sentence, type.detail, width - indent, 3),
    };
    const below = texts.bottom + sentence.lines.length * type.detailLine;
    y = Math.max(below, pair?.bottom ?? 0) + gaps.row;
    return { row, ...texts, pair, sentence };
  });
  const bottom = y - (rows.length > 0 ? gaps.row : 0);
  const lines = ticks.map(({ value, text }) => ({ x: xOf(value), text }));
  return {
    title,
    tickY,
    ticks: fitTicks(lines, type.tick, [plotX, width]),
    plot: { y: plotY, height: bottom - plotY },
    rows: placed,
    bottom,
  };
}

/** Makes the function that gives the x of a rate. */
function positions(
  rows: readonly StatedRow[],
  ticks: StatedAxis["ticks"],
  plot: { readonly x: number; readonly width: number },
) {
  const rates = rows.flatMap(({ pair }) => (pair ? [pair.implied, pair.rate] : []));
  const all = [...rates, ...ticks.map(({ value }) => value)];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  return (rate: number) => plot.x + (high > low ? (rate - low) / (high - low) : 0.5) * plot.width;
}

/** The texts of a row from a top, in a column of a width. */
function placeTexts({ label, detail, printed }: StatedRow, column: number, top: number) {
  const room = column - indent;
  let y = top;
  const lines = (text: string, size: number, lineHeight: number, bold = false) => {
    const placed = { x: indent, y: y + size, lines: wrapText(text, size, room, 4, bold) };
    y += placed.lines.length * lineHeight;
    return placed;
  };
  const name = lines(label, type.label, type.lineHeight, true);
  const glyph = { x: type.glyph / 2, y: name.y - type.label * halfCapHeight };
  return {
    name,
    glyph,
    detail: lines(detail, type.detail, type.detailLine),
    printed: lines(printed, type.detail, type.detailLine),
    bottom: y,
  };
}

/** The two rates from a top: the gap in words, and below it the marks, each with its label on its outer side. */
function placePair(
  pair: StatedPair,
  top: number,
  xOf: (rate: number) => number,
  [left, right]: readonly [number, number],
) {
  const [implied, rate] = [xOf(pair.implied), xOf(pair.rate)];
  const isBelow = pair.implied <= pair.rate;
  const gapWidth = textWidth(pair.gap, type.gap, pair.remarkable);
  const middle = (implied + rate) / 2;
  const gapX = Math.max(left + gapWidth / 2, Math.min(right - gapWidth / 2, middle));
  const y = top + type.lineHeight + 4 + type.average.height / 2;
  const labelY = y + type.rate * halfCapHeight;
  const label = (x: number, text: string, before: boolean) => ({
    x: before ? x - gaps.mark : x + gaps.mark,
    y: labelY,
    lines: [text],
    anchor: before ? ("end" as const) : ("start" as const),
  });
  return {
    implied: { x: implied, y },
    rate: { x: rate, y },
    gap: { x: gapX, y: top + type.gap, lines: [pair.gap] },
    labels: { implied: label(implied, pair.impliedText, isBelow), rate: label(rate, pair.rateText, !isBelow) },
    remarkable: pair.remarkable,
    bottom: y + type.average.height / 2 + 2,
  };
}
