import type { FormKey, SideKey } from "@/lib/story/side-key";
import type { BarRow, BarsModel } from "./bars-model";
import type { Box } from "./box";
import { type KeyLayout, keyLayout } from "./key-layout";
import { textWidth, wrapText } from "./text-width";
import { fitTicks, type PlacedTick, valueDomain, valueFraction } from "./value-axis";

/** Sizes in px that the layout and the drawing share. */
export const barsType = { label: 13, detail: 12, value: 13, tick: 12, lineHeight: 17, glyph: 10, bar: 14, swatch: 20 };

/** Below this width in px a row's label stands above its bar. */
export const narrowBelow = 480;

const baseline = 0.36;
const glyphIndent = barsType.glyph + 7;
const columnGap = 14;
const valueGap = 6;
/** Kept free at the right edge, since an estimated width may fall short by a pixel. */
const edge = 2;

/** One row in its place; everything in px, y of a text is its first baseline. */
export interface PlacedBar {
  readonly row: BarRow;
  readonly glyph: { readonly x: number; readonly y: number };
  readonly label: { readonly x: number; readonly y: number; readonly lines: readonly string[] };
  /** The line under the label; none where the row has no detail. */
  readonly detail: { readonly x: number; readonly y: number; readonly lines: readonly string[] };
  readonly bar: Box;
  readonly value: { readonly x: number; readonly y: number; readonly lines: readonly string[] };
}

export interface BarsLayout {
  readonly height: number;
  readonly key: KeyLayout<SideKey | FormKey>;
  readonly ticks: readonly PlacedTick[];
  /** Baseline of the ticks' texts. */
  readonly tickY: number;
  /** Where bars are drawn. */
  readonly plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly rows: readonly PlacedBar[];
}

/**
 * Lays out named bars, and so decides the drawing's height as well.
 *
 * @param model what is drawn
 * @param width of the drawing, in px
 */
export function barsLayout(model: BarsModel, width: number): BarsLayout {
  const type = barsType;
  const narrow = width < narrowBelow;
  const indent = model.sides.length > 0 ? glyphIndent : 0;
  const labels = labelColumn(model.rows, width, narrow, indent);
  const plotX = narrow ? 0 : labels.width;
  const room = width - plotX;
  const amountIn = (row: BarRow, most: number) => wrapText(row.text, type.value, most, 2, true);
  const valueWidths = model.rows.map((row) => widest(amountIn(row, room * 0.5), type.value, true));
  const domain = valueDomain(
    model.rows.map(({ value }) => value),
    model.ticks,
    model.scale,
  );
  const fractions = model.rows.map(({ value }) => valueFraction(value, domain, model.scale));
  const zero = model.scale === "linear" ? valueFraction(0, domain, "linear") : 0;

  // As wide as it may be while every amount still finds room behind its bar.
  const widths = fractions.map(
    (fraction, index) => (room - valueGap - edge - (valueWidths[index] ?? 0)) / Math.max(fraction, 0.01),
  );
  const plotWidth = Math.max(room * 0.3, Math.min(room - 2, ...widths));

  const key = keyLayout<SideKey | FormKey>([...model.sides, ...model.forms], width, keyMarkWidth);
  const tickY = key.height + (key.height > 0 ? 14 : 0) + type.tick;
  const plotY = tickY + 8;

  let y = plotY + (narrow ? 4 : 6);
  const rows = model.rows.map((row, index): PlacedBar => {
    const lines = labels.lines[index] ?? [];
    const detail = labels.details[index] ?? [];
    const fraction = fractions[index] ?? 0;
    const valueX = plotX + fraction * plotWidth + valueGap;
    const valueLines = amountIn(row, Math.max(valueWidths[index] ?? 0, width - edge - valueX));
    const labelHeight = (lines.length + detail.length) * type.lineHeight;
    const beside = Math.max(type.bar, valueLines.length * type.lineHeight);
    const top = narrow ? y + labelHeight + 2 : y;
    const rowHeight = narrow ? beside : Math.max(beside, labelHeight);
    const middle = top + rowHeight / 2;
    const labelY = narrow ? y + type.lineHeight / 2 : middle - (labelHeight - type.lineHeight) / 2;
    const valueY = middle - ((valueLines.length - 1) * type.lineHeight) / 2;
    y = top + rowHeight + (narrow ? 10 : 9);
    return {
      row,
      glyph: { x: type.glyph / 2, y: labelY },
      label: { x: indent, y: labelY + type.label * baseline, lines },
      detail: { x: indent, y: labelY + lines.length * type.lineHeight + type.detail * baseline, lines: detail },
      bar: {
        x: plotX + Math.min(zero, fraction) * plotWidth,
        y: middle - type.bar / 2,
        width: Math.abs(fraction - zero) * plotWidth,
        height: type.bar,
      },
      value: {
        x: valueX,
        y: valueY + type.value * baseline,
        lines: valueLines,
      },
    };
  });

  const ticks = model.ticks.map(({ value, text }) => ({
    x: plotX + valueFraction(value, domain, model.scale) * plotWidth,
    text,
  }));
  return {
    height: Math.ceil(y),
    key,
    ticks: fitTicks(ticks, type.tick, [narrow ? 0 : plotX - columnGap, width]),
    tickY,
    plot: { x: plotX, y: plotY, width: plotWidth, height: Math.ceil(y) - plotY },
    rows,
  };
}

/** Width in px of an entry's mark in the key: a glyph for a side, a piece of bar for a form. */
function keyMarkWidth(entry: SideKey | FormKey): number {
  return "slot" in entry ? barsType.glyph : barsType.swatch;
}

function labelColumn(rows: readonly BarRow[], width: number, narrow: boolean, indent: number) {
  const { label, detail } = barsType;
  const most = (narrow ? width : width * 0.38 - columnGap) - indent;
  const lines = rows.map((row) => wrapText(row.label, label, most, 2));
  const details = rows.map((row) => wrapText(row.detail ?? "", detail, most, 1));
  const text = Math.max(0, ...lines.map((each) => widest(each, label)), ...details.map((each) => widest(each, detail)));
  return { lines, details, width: indent + text + columnGap };
}

function widest(lines: readonly string[], size: number, bold = false): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, size, bold)));
}
