import { describe, expect, it } from "vitest";
import { dealSizesLayout, dealSizesType, narrowBelow } from "./deal-sizes-layout";
import { sampleDealSizes } from "./testing/sample-deal-sizes";
import { textWidth } from "./text-width";

const widths = [280, 400, 560, 800];
const cases = widths.flatMap((width) =>
  [1, 12, 45].flatMap((count) => [
    { width, count, scale: "linear" as const },
    { width, count, scale: "log" as const },
  ]),
);

describe.each(cases)("dealSizesLayout of $count rows at $width px, $scale", ({ width, count, scale }) => {
  const model = sampleDealSizes(count, scale);
  const layout = dealSizesLayout(model, width);

  it("keeps every text within the drawing", () => {
    for (const { label, value } of layout.rows) {
      for (const line of label.lines) expect(label.x + textWidth(line, dealSizesType.label)).toBeLessThanOrEqual(width);
      for (const line of value.lines)
        expect(value.x + textWidth(line, dealSizesType.value, true)).toBeLessThanOrEqual(width + 0.01);
      expect(label.lines.length).toBeLessThanOrEqual(2);
    }
  });

  it("sets the rows below each other without overlap and within the height", () => {
    let bottom = layout.plot.y;
    for (const { label, bar } of layout.rows) {
      const labelTop = label.y - dealSizesType.label;
      expect(Math.min(labelTop, bar.y)).toBeGreaterThanOrEqual(bottom - 1);
      bottom = Math.max(bar.y + bar.height, label.y + (label.lines.length - 1) * dealSizesType.lineHeight);
    }
    expect(bottom).toBeLessThanOrEqual(layout.height);
  });

  it("puts labels above bars only when it is narrow", () => {
    for (const { label, bar } of layout.rows) {
      if (width < narrowBelow) expect(label.y).toBeLessThan(bar.y);
      else expect(label.x).toBeLessThan(layout.plot.x);
    }
  });

  it("keeps the ticks' texts apart", () => {
    for (const [index, tick] of layout.ticks.entries()) {
      const next = layout.ticks[index + 1];
      if (!next) continue;
      const half = (textWidth(tick.text, dealSizesType.tick) + textWidth(next.text, dealSizesType.tick)) / 2;
      expect(next.textX - tick.textX).toBeGreaterThan(half);
    }
  });
});

describe("dealSizesLayout", () => {
  it("needs no more room for a chart without rows than for its key and axis", () => {
    const layout = dealSizesLayout(sampleDealSizes(0), 560);
    expect(layout.rows).toEqual([]);
    expect(layout.height).toBeLessThan(100);
  });

  it("gives the same for the same", () => {
    expect(dealSizesLayout(sampleDealSizes(), 400)).toEqual(dealSizesLayout(sampleDealSizes(), 400));
  });
});
