import { describe, expect, it } from "vitest";
import { sampleDealSizes } from "../testing/sample-deal-sizes";
import { stepType } from "./bar-steps";
import { barsLayout, barsType, narrowBelow } from "./bars-layout";
import { isFree } from "./box";
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
    for (const { label, value, bar } of layout.rows) {
      const labelTop = label.y - barsType.label;
      expect(Math.min(labelTop, bar?.y ?? labelTop)).toBeGreaterThanOrEqual(bottom - 1);
      const labelBottom = label.y + (label.lines.length - 1) * barsType.lineHeight;
      bottom = Math.max(bar ? bar.y + bar.height : value.y, labelBottom);
    }
    expect(bottom).toBeLessThanOrEqual(layout.height);
  });

  it("puts labels above bars only when it is narrow", () => {
    for (const { label, value } of layout.rows) {
      if (width < narrowBelow) expect(label.y).toBeLessThan(value.y);
      else expect(label.x).toBeLessThan(layout.plot.x);
    }
  });

  it("has no bar for less than a hundredth of a linear scale, and then the amount where bars begin", () => {
    const largest = Math.max(...model.ticks.map(({ value }) => value), ...model.rows.map(({ value }) => value));
    for (const { row, bar, value } of layout.rows) {
      expect(bar === null, row.id).toBe(scale === "linear" && row.value < largest / 100);
      if (bar === null) expect(value.x - layout.plot.x).toBeLessThan(10);
    }
  });

  it("draws the line of a value where the bar of that value ends", () => {
    const rows = model.ticks.flatMap(({ value, text }) => {
      const [row] = sampleDealSizes(1).rows;
      return row && value > 0 ? [{ ...row, id: text, value }] : [];
    });
    const { ticks, rows: bars } = barsLayout({ ...model, rows }, width);
    const ends = bars.flatMap(({ row, bar }) => (bar ? [{ text: row.id, end: bar.x + bar.width }] : []));
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
      if (width < narrowBelow) expect(detail.y).toBeLessThan(bar?.y ?? 0);
      bottom = Math.max(detail.y, bar ? bar.y + bar.height : 0);
    }
    expect(bottom).toBeLessThanOrEqual(layout.height);
  });

  it.each(widths)(
    "sets the rows of each block under its heading, and below them what is said of the rest, at %d px",
    (width) => {
      const block = { count: "12건", size: 3, more: "그 밖에 9건, 가장 큰 것은 300억 달러" };
      const blocks = [
        { ...block, heading: "이루어짐", form: "solid" as const },
        { ...block, heading: "소송 청구액", form: null },
      ];
      const layout = barsLayout({ ...sampleDealSizes(6), blocks }, width);
      expect(layout.blocks.map(({ rows }) => rows.length)).toEqual([3, 3]);
      expect(layout.blocks.map(({ heading }) => heading?.swatch?.form)).toEqual(["solid", undefined]);
      let bottom = layout.plot.y;
      for (const { heading, rows, more: rest } of layout.blocks) {
        const more = rest.text;
        expect(heading?.text.y).toBeGreaterThan(bottom);
        for (const { label, value } of rows) {
          expect(label.y).toBeGreaterThan(heading?.text.y ?? 0);
          expect(Math.max(label.y, value.y)).toBeLessThan(more.y);
        }
        const bars = rows.flatMap(({ bar }) => (bar ? [bar] : []));
        for (const ground of [heading?.ground, rest.ground]) {
          if (!ground) throw new Error("the axis shows between the words");
          expect(isFree(ground, bars)).toBe(true);
        }
        bottom = more.y;
        for (const line of more.lines) expect(more.x + textWidth(line, barsType.detail)).toBeLessThanOrEqual(width);
      }
      expect(bottom).toBeLessThan(layout.height);
    },
  );

  it("does not indent labels for shapes when the key has no sides", () => {
    const model = { ...sampleDealSizes(3), sides: [] };
    for (const width of widths) for (const { label } of barsLayout(model, width).rows) expect(label.x).toBe(0);
  });

  describe.each(widths)("of a row with steps, at %d px", (width) => {
    const model = sampleDealSizes(4);
    const steps = [
      { id: "first-bid", value: 1000, text: "최대 1000억 달러" },
      { id: "second-bid", value: 4000, text: "최대 4000억 달러" },
    ];
    const rows = model.rows.map((row, index) => (index === 1 ? { ...row, earlier: { label: "이전:", steps } } : row));
    const layout = barsLayout({ ...model, rows }, width);
    const [, stepped, next] = layout.rows;
    if (!stepped || !next) throw new Error("the sample lacks a row");

    it("notches the bar where one of that amount would end, also beyond its own end", () => {
      const { track, steps: placed } = stepped;
      const perUnit = track.width / stepped.row.value;
      expect(placed.notches.map(({ id }) => id)).toEqual(["first-bid", "second-bid"]);
      for (const [index, { x }] of placed.notches.entries())
        expect(x - track.x).toBeCloseTo((steps[index]?.value ?? 0) * perUnit);
      expect(placed.beyond).toBeCloseTo((4000 - stepped.row.value) * perUnit);
      expect(stepped.value.x).toBeGreaterThan(placed.notches.at(-1)?.x ?? width);
    });

    it("names them below the bar, within the drawing and above the next row", () => {
      const { texts, bottom } = stepped.steps;
      expect(texts.map(({ id, lines }) => [id, lines.join(" ")])).toEqual([
        [undefined, "이전:"],
        ["first-bid", "최대 1000억 달러,"],
        ["second-bid", "최대 4000억 달러"],
      ]);
      for (const { x, lines } of texts)
        for (const line of lines) expect(x + textWidth(line, stepType.text)).toBeLessThanOrEqual(width);
      const [word] = texts;
      expect((word?.y ?? 0) - stepType.text).toBeGreaterThanOrEqual(stepped.track.y + stepped.track.height - 1);
      expect(Math.min(next.track.y, next.label.y - barsType.label)).toBeGreaterThanOrEqual(bottom - 1);
    });
  });

  it("breaks the texts of steps into lines before they run into the edge", () => {
    const [row] = sampleDealSizes(1).rows;
    if (!row) throw new Error("the sample lacks a row");
    const steps = [1, 2, 3, 4].map((id) => ({ id: `bid-${id}`, value: id * 1000, text: `about ₩${id} trillion` }));
    const earlier = { label: "Earlier:", steps };
    const [placed] = barsLayout({ ...sampleDealSizes(1), rows: [{ ...row, earlier }] }, 280).rows;
    expect(new Set(placed?.steps.texts.map(({ y }) => y)).size).toBeGreaterThan(1);
  });
});
