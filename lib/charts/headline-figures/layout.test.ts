import { describe, expect, test } from "vitest";
import { langs } from "@/lib/text/lang";
import { readChartRequest } from "../chart-request";
import { textWidth } from "../kit/text-width";
import { sampleHeadlineFigures } from "../testing/sample-headline-figures";
import { headlineFigures } from "./definition";
import { headlineLayout, headlineType } from "./layout";

const story = sampleHeadlineFigures(["97400000000", "500000000000"]);
const cases = langs.flatMap((lang) => [280, 400, 560, 800].map((width) => ({ lang, width })));

describe.each(cases)("headline figures in $lang at $width px", ({ lang, width }) => {
  const { context } = readChartRequest(headlineFigures, lang, new URLSearchParams());
  const model = headlineFigures.build(story, context);
  const { rows, height } = headlineLayout(model, width);

  test("have bars to one scale, the largest across the whole width", () => {
    const [bid, limit] = rows.map(({ bar }) => bar.width);
    expect(limit).toBe(width);
    expect(bid).toBeCloseTo((97.4 / 500) * width);
  });

  test("have amounts of one size, whole and within the width", () => {
    expect(new Set(rows.map(({ amount }) => amount.size)).size).toBe(1);
    for (const { amount, row } of rows) {
      expect(amount.lines).toEqual([row.amount]);
      expect(textWidth(row.amount, amount.size, true)).toBeLessThanOrEqual(width);
    }
  });

  test("are stacked from the top: amount, label, bar, detail", () => {
    let bottom = 0;
    for (const { amount, label, bar, detail } of rows) {
      expect(amount.y - amount.size * 0.8).toBeGreaterThanOrEqual(bottom);
      expect(label.y - headlineType.label).toBeGreaterThanOrEqual(amount.y);
      expect(bar.y).toBeGreaterThan(label.y + (label.lines.length - 1) * headlineType.lineHeight);
      expect(detail.y - headlineType.detail).toBeGreaterThanOrEqual(bar.y + bar.height);
      bottom = detail.y + (detail.lines.length - 1) * headlineType.lineHeight;
    }
    expect(bottom).toBeLessThanOrEqual(height);
  });
});

test("a chart without headline figures takes no room", () => {
  const { context } = readChartRequest(headlineFigures, "en", new URLSearchParams());
  const empty = { ...headlineFigures.build(story, context), rows: [] };
  expect(headlineLayout(empty, 280)).toEqual({ height: 0, rows: [] });
});
