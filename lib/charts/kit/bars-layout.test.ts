import { describe, expect, it } from "vitest";
import { sampleDealSizes } from "../testing/sample-deal-sizes";
import { barsLayout, barsType, narrowBelow } from "./bars-layout";
import { textWidth } from "./text-width";

const widths = [280, 400, 560, 800];
const cases = widths.flatMap((width) =>
  [1, 12, 45].flatMap((count) => [
    { width, count, scale: "linear" as const },
    { width, count, scale: "log" as const },
  ]),
);

describe.each(cases)("barsLayout of $count rows at $width px, $scale", ({ width, count, scale }) => {
  const model = sampleDealSizes(count, scale);
  const layout = barsLayout(model, width);

  it("keeps every text within the drawing", () => {
    for (const { label, value } of layout.rows) {
      for (const line of label.lines) expect(label.x + textWidth(line, barsType.label)).toBeLessThanOrEqual(width);
      for (const line of value.lines)
        expect(value.x + textWidth(line, barsType.value, true)).toBeLessThanOrEqual(width + 0.01);
      expect(label.lines.length).toBeLessThanOrEqual(2);
    }
  });

  it("stacks the rows without overlap and within the height", () => {
    let bottom = layout.plot.y;
    for (const { label, bar } of layout.rows) {
      const labelTop = label.y - barsType.label;
      expect(Math.min(labelTop, bar.y)).toBeGreaterThanOrEqual(bottom - 1);
      bottom = Math.max(bar.y + bar.height, label.y + (label.lines.length - 1) * barsType.lineHeight);
    }
    expect(bottom).toBeLessThanOrEqual(layout.height);
  });

  it("puts labels above bars only when it is narrow", () => {
    for (const { label, bar } of layout.rows) {
      if (width < narrowBelow) expect(label.y).toBeLessThan(bar.y);
      else expect(label.x).toBeLessThan(layout.plot.x);
    }
  });

  it("draws the line of a value where the bar of that value ends", () => {
    const rows = model.ticks.flatMap(({ value, text }) => {
      const [row] = sampleDealSizes(1).rows;
      return row && value > 0 ? [{ ...row, id: text, value }] : [];
    });
    const { ticks, rows: bars } = barsLayout({ ...model, rows }, width);
    const ends = bars.map(({ row, bar }) => ({ text: row.id, end: bar.x + bar.width }));
    const lines = ticks.flatMap(({ x, text }) => {
      const bar = ends.find((each) => each.text === text);
      return bar ? [{ x, end: bar.end }] : [];
    });
    expect(lines.length).toBeGreaterThan(1);
    for (const { x, end } of lines) expect(x).toBeCloseTo(end);
  });

  it("keeps the tick labels apart", () => {
    for (const [index, tick] of layout.ticks.entries()) {
      const next = layout.ticks[index + 1];
      if (!next) continue;
      const half = (textWidth(tick.text, barsType.tick) + textWidth(next.text, barsType.tick)) / 2;
      expect(next.textX - tick.textX).toBeGreaterThan(half);
    }
  });
});

describe("barsLayout", () => {
  it("is only as high as key and axis without rows", () => {
    const layout = barsLayout(sampleDealSizes(0), 560);
    expect(layout.rows).toEqual([]);
    expect(layout.height).toBeLessThan(100);
  });

  it("breaks an amount only where it does not fit on one line", () => {
    const model = sampleDealSizes(12);
    const rows = model.rows.map((row) => ({ ...row, text: "$300 million (as the papers reported)" }));
    const [largest, ...others] = barsLayout({ ...model, rows }, 280).rows;
    expect(largest?.value.lines).toHaveLength(2);
    expect(others.at(-1)?.value.lines).toHaveLength(1);
  });

  it.each(widths)("puts a row's detail between its label and the next row, at %d px", (width) => {
    const model = sampleDealSizes(8);
    const rows = model.rows.map((row) => ({ ...row, detail: "under construction" }));
    const layout = barsLayout({ ...model, rows }, width);
    let bottom = 0;
    for (const { label, detail, bar } of layout.rows) {
      expect(label.y - barsType.label).toBeGreaterThanOrEqual(bottom - 1);
      expect(detail.lines).toEqual(["under construction"]);
      expect(detail.y - label.y).toBeGreaterThan(barsType.lineHeight * (label.lines.length - 0.5));
      if (width < narrowBelow) expect(detail.y).toBeLessThan(bar.y);
      bottom = Math.max(detail.y, bar.y + bar.height);
    }
    expect(bottom).toBeLessThanOrEqual(layout.height);
  });

  it("does not indent labels for shapes when the key has no sides", () => {
    const model = { ...sampleDealSizes(3), sides: [] };
    for (const width of widths) for (const { label } of barsLayout(model, width).rows) expect(label.x).toBe(0);
  });
});
