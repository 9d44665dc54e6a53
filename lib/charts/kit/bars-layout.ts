import type { FormKey, SideKey } from "@/lib/story/side-key";
import type { BarRow, BarsModel } from "./bars-model";
import { keyLayout, keyType } from "./key-layout";
import { halfCapHeight } from "./placed-text";
import { widestLine, wrapText } from "./text-width";
import { fitTicks, valueDomain, valueFraction } from "./value-axis";

/** Sizes in px that the layout and the drawing share. */
export const barsType = { label: 13, detail: 12, value: 13, tick: 12, lineHeight: 17, glyph: 10, bar: 14 };

/** Below this width in px a row's label is above its bar. */
export const narrowBelow = 480;

/** Shares of the width: the label column's and an amount's at most, the plot's at least. */
const shares = { label: 0.38, value: 0.5, plot: 0.3 };

const type = barsType;
const glyphIndent = type.glyph + 7;
const columnGap = 14;
const valueGap = 6;
const keyGap = 14;
const axisGap = 8;
/** Left free at the right edge, since an estimated width may be a pixel too small. */
const edge = 2;

/** Lays out labelled bars, in px, and so decides the drawing's height as well. */
export function barsLayout(model: BarsModel, width: number) {
  const narrow = width < narrowBelow;
  const { indent, labels, columnWidth } = labelColumn(model, width, narrow);
  const plotX = narrow ? 0 : columnWidth;
  const room = width - plotX;
  const valueLines = (row: BarRow, maxWidth: number) => wrapText(row.text, type.value, maxWidth, 2, true);
  const values = model.rows.map(({ value }) => value);
  const domain = valueDomain(values, model.ticks, model.scale);
  const along = (value: number) => valueFraction(value, domain, model.scale);
  const bars = labels.map(({ row, ...lines }) => {
    const valueWidth = widestLine(valueLines(row, room * shares.value), type.value, true);
    return { row, lines, valueWidth, fraction: along(row.value) };
  });
  // As wide as it can be while every amount still fits behind its bar.
  const widths = bars.map(
    ({ fraction, valueWidth }) => (room - valueGap - edge - valueWidth) / Math.max(fraction, 0.01),
  );
  const plotWidth = Math.max(room * shares.plot, Math.min(room - 2, ...widths));

  const key = keyLayout<SideKey | FormKey>([...model.sides, ...model.forms], width, keyMarkWidth);
  const tickY = key.height + (key.height > 0 ? keyGap : 0) + type.tick;
  const plotY = tickY + axisGap;
  let y = plotY + (narrow ? 4 : 6);
  const rows = bars.map(({ row, lines: { label, detail }, valueWidth, fraction }) => {
    const length = fraction * plotWidth;
    const valueX = plotX + length + valueGap;
    const value = valueLines(row, Math.max(valueWidth, width - edge - valueX));
    const { middle, labelY, bottom } = placeLines(label.length + detail.length, value.length, y, narrow);
    const detailY = labelY + label.length * type.lineHeight + type.detail * halfCapHeight;
    const valueY = middle - ((value.length - 1) * type.lineHeight) / 2 + type.value * halfCapHeight;
    y = bottom + (narrow ? 10 : 9);
    return {
      row,
      glyph: { x: type.glyph / 2, y: labelY },
      label: { x: indent, y: labelY + type.label * halfCapHeight, lines: label },
      detail: { x: indent, y: detailY, lines: detail },
      bar: { x: plotX, y: middle - type.bar / 2, width: length, height: type.bar },
      value: { x: valueX, y: valueY, lines: value },
    };
  });

  const height = Math.ceil(y);
  const ticks = model.ticks.map(({ value, text }) => ({ x: plotX + along(value) * plotWidth, text }));
  return {
    height,
    key,
    ticks: fitTicks(ticks, type.tick, [narrow ? 0 : plotX - columnGap, width]),
    /** Baseline of the tick labels. */
    tickY,
    plot: { x: plotX, y: plotY, width: plotWidth, height: height - plotY },
    rows,
  };
}

/** Width in px of an entry's mark in the key: a glyph for a side, a piece of bar for a form. */
function keyMarkWidth(entry: SideKey | FormKey): number {
  return "slot" in entry ? keyType.mark : keyType.swatch;
}

/** Breaks labels and details; the column is as wide as its widest line asks for. */
function labelColumn({ rows, sides }: BarsModel, width: number, narrow: boolean) {
  const indent = sides.length > 0 ? glyphIndent : 0;
  const maxWidth = (narrow ? width : width * shares.label - columnGap) - indent;
  const labels = rows.map((row) => ({
    row,
    label: wrapText(row.label, type.label, maxWidth, 2),
    detail: wrapText(row.detail ?? "", type.detail, maxWidth, 1),
  }));
  const widths = labels.flatMap(({ label, detail }) => [
    widestLine(label, type.label),
    widestLine(detail, type.detail),
  ]);
  return { indent, labels, columnWidth: indent + Math.max(0, ...widths) + columnGap };
}

/**
 * Stacks a row's lines from a top in px: label and detail beside the bar, or above it where it is narrow. Returns the
 * middle of the bar, that of the label's first line, and the row's bottom.
 */
function placeLines(labelLines: number, valueLines: number, y: number, narrow: boolean) {
  const labelHeight = labelLines * type.lineHeight;
  const barHeight = Math.max(type.bar, valueLines * type.lineHeight);
  const top = narrow ? y + labelHeight + 2 : y;
  const height = narrow ? barHeight : Math.max(barHeight, labelHeight);
  const middle = top + height / 2;
  const labelY = narrow ? y + type.lineHeight / 2 : middle - (labelHeight - type.lineHeight) / 2;
  return { middle, labelY, bottom: top + height };
}
