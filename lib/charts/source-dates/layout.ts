import { type KeyLayout, keyLayout } from "../kit/key-layout";
import { textWidth } from "../kit/text-width";
import { fitTicks, type PlacedTick, valueDomain, valueFraction } from "../kit/value-axis";
import type { SourceDatesModel, SourceTone, SourceYear } from "./model";

/** Sizes in px that the layout and the drawing share. */
export const sourceDatesType = { label: 13, tick: 12, bar: 14, row: 24, swatch: 20 };

const labelGap = 12;
const countGap = 6;
const baseline = 0.36;

/** A part of a bar in its place, in px. */
export interface PlacedPart {
  readonly tone: SourceTone;
  readonly x: number;
  readonly width: number;
}

/** A year in its place, in px; `textY` is the baseline of its texts. */
export interface PlacedYear {
  readonly row: SourceYear;
  readonly top: number;
  readonly textY: number;
  readonly parts: readonly PlacedPart[];
  readonly countX: number;
}

export interface SourceDatesLayout {
  readonly height: number;
  readonly key: KeyLayout<SourceDatesModel["tones"][number]>;
  readonly ticks: readonly PlacedTick[];
  /** Baseline of the ticks' texts. */
  readonly tickY: number;
  readonly plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly rows: readonly PlacedYear[];
}

/**
 * Lays out years as bars that are split by kind of source, and so decides the drawing's height as well.
 *
 * @param model what is drawn
 * @param width of the drawing, in px
 */
export function sourceDatesLayout(model: SourceDatesModel, width: number): SourceDatesLayout {
  const type = sourceDatesType;
  const key = keyLayout(model.tones, width, () => type.swatch);
  const tickY = key.height + (key.height > 0 ? 14 : 0) + type.tick;
  const y = tickY + 8;
  const x = Math.max(0, ...model.rows.map(({ label }) => textWidth(label, type.label))) + labelGap;
  const counts = model.rows.map(({ count }) => textWidth(String(count), type.label, true));
  const plotWidth = width - x - countGap - Math.max(0, ...counts);
  const domain = valueDomain(
    model.rows.map(({ count }) => count),
    model.ticks,
    "linear",
  );
  const along = (value: number) => x + valueFraction(value, domain, "linear") * plotWidth;
  const rows = model.rows.map((row, place): PlacedYear => {
    const middle = y + 4 + (place + 0.5) * type.row;
    let before = 0;
    const parts = row.parts.map(({ tone, count }): PlacedPart => {
      const from = along(before);
      before += count;
      return { tone, x: from, width: along(before) - from };
    });
    return {
      row,
      top: middle - type.bar / 2,
      textY: middle + type.label * baseline,
      parts,
      countX: along(row.count) + countGap,
    };
  });
  const height = Math.ceil(y + 4 + model.rows.length * type.row + 4);
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
