import { keyLayout } from "../kit/key-layout";
import { halfCapHeight } from "../kit/placed-text";
import { widestLine } from "../kit/text-width";
import { fitTicks, valueDomain, valueFraction } from "../kit/value-axis";
import type { SourceDatesModel } from "./model";

/** Sizes in px that the layout and the drawing share. */
export const sourceDatesType = { label: 13, tick: 12, bar: 14, row: 24, swatch: 20 };

/** Between a year and the plot, and between a bar and its count, in px. */
const labelGap = 12;
const countGap = 6;
/** Space in px below the key, and below the axis' texts. */
const keyGap = 14;
const tickGap = 8;
/** Space in px above the first and below the last row. */
const rowsPadding = 4;

/**
 * Lays out years as bars that are split by kind of source, and so decides the drawing's height. `top` is that of a bar,
 * `tickY` the baseline of the ticks' labels, `plot` the area of the bars; everything in px.
 */
export function sourceDatesLayout(model: SourceDatesModel, width: number) {
  const type = sourceDatesType;
  const key = keyLayout(model.tones, width, () => type.swatch);
  const tickY = key.height + (key.height > 0 ? keyGap : 0) + type.tick;
  const y = tickY + tickGap;
  const labels = model.rows.map(({ label }) => label);
  const counts = model.rows.map(({ count }) => count);
  const x = widestLine(labels, type.label) + labelGap;
  const plotWidth = width - x - countGap - widestLine(counts.map(String), type.label, true);
  const domain = valueDomain(counts, model.ticks, "linear");
  const along = (value: number) => x + valueFraction(value, domain, "linear") * plotWidth;
  const rows = model.rows.map((row, index) => {
    const middle = y + rowsPadding + (index + 0.5) * type.row;
    const baseline = middle + type.label * halfCapHeight;
    let before = 0;
    const parts = row.parts.map(({ tone, count }) => {
      const from = along(before);
      before += count;
      return { tone, x: from, width: along(before) - from };
    });
    return {
      row,
      label: { x: 0, y: baseline, lines: [row.label] },
      top: middle - type.bar / 2,
      parts,
      count: { x: along(row.count) + countGap, y: baseline, lines: [String(row.count)] },
    };
  });
  const height = Math.ceil(y + rowsPadding + model.rows.length * type.row + rowsPadding);
  const ticks = model.ticks.map(({ value, text }) => ({ x: along(value), text }));
  return {
    height,
    key,
    ticks: fitTicks(ticks, type.tick, [0, width]),
    tickY,
    plot: { x, y, width: plotWidth, height: height - y },
    rows,
  };
}
