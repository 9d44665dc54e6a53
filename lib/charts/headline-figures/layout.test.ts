import { describe, expect, test } from "vitest";
import { langs } from "@/lib/text/lang";
import { readChartRequest } from "../chart-request";
import { textWidth } from "../kit/text-width";
import { sampleHeadlineFigures } from "../testing/sample-headline-figures";
import { headlineFigures } from "./definition";
import { headlineLayout, headlineType } from "./layout";

const story = sampleHeadlineFigures(["97400000000", "500000000000", "1"]);
const cases = langs.flatMap((lang) => [280, 400, 560, 800].map((width) => ({ lang, width })));

describe.each(cases)("headline figures in $lang at $width px", ({ lang, width }) => {
  const { context } = readChartRequest(headlineFigures, lang, new URLSearchParams());
  const model = headlineFigures.build(story, context);
  const { rows, height } = headlineLayout(model, width);

  test("have amounts of one size, whole and within the width", () => {
    expect(new Set(rows.map(({ amount }) => amount.size)).size).toBe(1);
    for (const { amount, row } of rows) {
      expect(amount.lines).toEqual([row.amount]);
      expect(amount.x + textWidth(row.amount, amount.size, true)).toBeLessThanOrEqual(width);
    }
  });

  test("are stacked from the top: amount, label, detail", () => {
    for (const { amount, label, detail, bottom } of rows) {
      expect(amount.y - amount.size * 0.8).toBeGreaterThanOrEqual(0);
      expect(label.y - headlineType.label).toBeGreaterThanOrEqual(amount.y);
      expect(detail.y - headlineType.detail).toBeGreaterThan(label.y + (label.lines.length - 1) * 20);
      expect(bottom).toBeGreaterThanOrEqual(detail.y);
      expect(bottom).toBeLessThanOrEqual(height);
    }
  });

  test("stand beside each other where there is room, and touch nowhere", () => {
    const perLine = new Set(rows.map(({ amount }) => amount.x)).size;
    expect(perLine).toBe(width < 512 ? 1 : width < 784 ? 2 : 3);
    for (const [index, { amount }] of rows.entries()) {
      const above = rows[index - perLine];
      if (above) expect(amount.y - amount.size * 0.8).toBeGreaterThan(above.bottom);
    }
  });
});

test("a chart without headline figures takes no room", () => {
  const { context } = readChartRequest(headlineFigures, "en", new URLSearchParams());
  const empty = { ...headlineFigures.build(story, context), rows: [] };
  expect(headlineLayout(empty, 280)).toEqual({ height: 0, rows: [] });
});
