import type { FormKey, SideKey } from "@/lib/story/side-key";
import { placeSteps } from "./bar-steps";
import { type BarBlock, type BarRow, type BarsModel, minShare } from "./bars-model";
import type { Box } from "./box";
import { keyLayout, keyType } from "./key-layout";
import { halfCapHeight } from "./placed-text";
import { widestLine, wrapText } from "./text-width";
import { fitTicks, valueDomain, valueFraction } from "./value-axis";

/** Sizes in px that the layout and the drawing share. */
export const barsType = { heading: 13, label: 13, detail: 12, value: 13, tick: 12, lineHeight: 17, glyph: 10, bar: 14 };

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
/** From a bar to the texts of its steps. */
const stepGap = 3;
/** Around a block, in px: above its heading unless it is the first, from there to its first bar, above what is said of the rest. */
const blockGaps = { above: 12, heading: 8, more: 2 };
/** Left free at the right edge, since an estimated width may be a pixel too small. */
const edge = 2;

/** Lays out labelled bars, in px, and so decides the drawing's height as well. */
export function barsLayout(model: BarsModel, width: number) {
  const narrow = width < narrowBelow;
  const { indent, labels, columnWidth } = labelColumn(model, width, narrow);
  const plotX = narrow ? 0 : columnWidth;
  const room = width - plotX;
  const valueLines = (row: BarRow, maxWidth: number) => wrapText(row.text, type.value, maxWidth, 2, true);
  const values = model.rows.flatMap(({ value, earlier }) => [
    value,
    ...(earlier?.steps ?? []).map((step) => step.value),
  ]);
  const domain = valueDomain(values, model.ticks, model.scale);
  const along = (value: number) => valueFraction(value, domain, model.scale);
  const bars = labels.map(({ row, ...lines }) => {
    const valueWidth = widestLine(valueLines(row, room * shares.value), type.value, true);
    const steps = row.earlier?.steps ?? [];
    const farthest = along(Math.max(row.value, ...steps.map((step) => step.value)));
    return { row, lines, valueWidth, fraction: along(row.value), farthest };
  });
  // As wide as it can be while every amount still fits behind its bar.
  const widths = bars.map(
    ({ farthest, valueWidth }) => (room - valueGap - edge - valueWidth) / Math.max(farthest, 0.01),
  );
  const plotWidth = Math.max(room * shares.plot, Math.min(room - 2, ...widths));

  const key = keyLayout<SideKey | FormKey>([...model.sides, ...model.forms], width, keyMarkWidth);
  const tickY = key.height + (key.height > 0 ? keyGap : 0) + type.tick;
  const plotY = tickY + axisGap;
  let y = plotY + (narrow ? 4 : 6);
  const placed = (value: number) => plotX + along(value) * plotWidth;
  const isShown = (share: number) => model.scale === "log" || share >= minShare;
  const placeRow = ({ row, lines: { label, detail }, valueWidth, fraction, farthest }: (typeof bars)[number]) => {
    const valueX = plotX + (isShown(farthest) ? farthest * plotWidth : 0) + valueGap;
    const value = valueLines(row, Math.max(valueWidth, width - edge - valueX));
    const { middle, labelY, bottom } = placeLines(label.length + detail.length, value.length, y, narrow);
    const detailY = labelY + label.length * type.lineHeight + type.detail * halfCapHeight;
    const valueY = middle - ((value.length - 1) * type.lineHeight) / 2 + type.value * halfCapHeight;
    const bar = { x: plotX, y: middle - type.bar / 2, width: fraction * plotWidth, height: type.bar };
    const top = middle + Math.max(type.bar / 2 + stepGap, (value.length * type.lineHeight) / 2);
    const steps = placeSteps(row.earlier, { bar, along: placed, top, right: width - edge });
    y = Math.max(bottom, row.earlier ? steps.bottom : 0) + (narrow ? 10 : 9);
    return {
      row,
      glyph: { x: type.glyph / 2, y: labelY },
      label: { x: indent, y: labelY + type.label * halfCapHeight, lines: label },
      detail: { x: indent, y: detailY, lines: detail },
      /** Where the bar is; none is drawn there where it would be too short to show an amount. */
      track: bar,
      bar: isShown(fraction) ? bar : null,
      steps,
      value: { x: valueX, y: valueY, lines: value },
    };
  };
  const blocks = blocksOf(model, bars).map(({ block, bars: own }, index) => {
    const top = y + (block && index > 0 ? blockGaps.above : 0);
    const heading = block && placeHeading(block, width, top);
    y = heading ? heading.bottom + blockGaps.heading : top;
    const rows = own.map(placeRow);
    const more = block?.more ? wrapText(block.more, type.detail, width - indent, 2) : [];
    const moreY = y + blockGaps.more + type.detail;
    if (more.length > 0) y = moreY + more.length * type.lineHeight;
    const ground = more.length > 0 ? groundOf(more, type.detail, indent, moreY - type.detail) : null;
    return { heading, rows, more: { text: { x: indent, y: moreY, lines: more }, ground } };
  });

  const height = Math.ceil(y);
  const ticks = model.ticks.map(({ value, text }) => ({ x: placed(value), text }));
  return {
    height,
    key,
    ticks: fitTicks(ticks, type.tick, [narrow ? 0 : plotX - columnGap, width]),
    /** Baseline of the tick labels. */
    tickY,
    plot: { x: plotX, y: plotY, width: plotWidth, height: height - plotY },
    blocks,
    rows: blocks.flatMap(({ rows }) => rows),
  };
}

/** The bars of each block; all in one without a heading where the model has no blocks. */
function blocksOf<Bar>({ blocks }: BarsModel, bars: readonly Bar[]) {
  if (!blocks) return [{ block: null, bars }];
  let start = 0;
  return blocks.map((block) => {
    start += block.size;
    return { block, bars: bars.slice(start - block.size, start) };
  });
}

/** What lies behind lines that begin at an indent, from the left edge, in px: else the axis would show between the words. */
function groundOf(lines: readonly string[], size: number, indent: number, top: number): Box {
  const width = Math.ceil(indent + widestLine(lines, size, true)) + 5;
  return { x: -1, y: top, width, height: lines.length * type.lineHeight };
}

/** The heading of a block from a top in px: a piece of bar, the heading, and how many rows belong to it. */
function placeHeading({ heading, count, form }: BarBlock, width: number, top: number) {
  const indent = form ? keyType.swatch + keyType.markGap : 0;
  const lines = wrapText(`${heading} ${count}`, type.heading, width - indent, 3, true);
  const middle = top + type.lineHeight / 2;
  return {
    swatch: form && { form, x: 0, y: middle - 5, width: keyType.swatch, height: 10 },
    text: { x: indent, y: middle + type.heading * halfCapHeight, lines },
    ground: groundOf(lines, type.heading, indent, top),
    bottom: top + lines.length * type.lineHeight,
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
    detail: wrapText(row.detail ?? "", type.detail, maxWidth, 3),
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
