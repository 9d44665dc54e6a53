import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readChartRequest } from "@/lib/charts/chart-request";
import { charts } from "@/lib/charts/registry";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { langs } from "@/lib/text/lang";
import { embedHeight, embedHeights } from "./embed-height";
import type { HeightAt } from "./fit-lines";
import { coveringHeight, fluidHeight } from "./fluid-height";
import { standardPresentation } from "./presentation";
import { cssHeight } from "./testing/css-height";

const widths = Array.from({ length: 1120 }, (_, index) => 280 + index);

/** What adding fractions of px may lose. */
const rounding = 1e-6;

/** The widths in px at which a height cuts something off or leaves more than 5 % of room, also with fractions of px. */
function uncovered(css: string, heights: readonly HeightAt[]): readonly string[] {
  const at = cssHeight(css);
  return heights.flatMap(({ width, height }) => {
    const exact = at(width);
    const isCut = Math.min(exact, at(width + 0.9)) < height + 1 - rounding;
    return isCut || exact > height * 1.05 ? [`${width} px: ${exact} for ${height}`] : [];
  });
}

// What embeds are made of: drawings that are replaced at some widths and scaled between them, and texts that lose lines.
const drawings = fc.array(
  fc.record({ at: fc.integer({ min: 280, max: 1200 }), ratio: fc.double({ min: 0.1, max: 6, noNaN: true }) }),
  { maxLength: 4 },
);
const texts = fc.array(
  fc.record({ at: fc.integer({ min: 280, max: 1200 }), by: fc.integer({ min: -200, max: 400 }) }),
  { maxLength: 12 },
);

describe("the height that follows the column", () => {
  test("covers any sum of drawings and texts", () => {
    fc.assert(
      fc.property(drawings, texts, fc.integer({ min: 80, max: 3000 }), (drawn, lost, rest) => {
        const heights = widths.map((width) => {
          const ratio = drawn.toSorted((a, b) => a.at - b.at).findLast(({ at }) => at <= width)?.ratio ?? 1;
          const lines = lost.reduce((sum, { at, by }) => (width < at ? sum + by : sum), 2400);
          return { width, height: Math.ceil(rest + lines + ratio * Math.min(width, 1160)) };
        });
        expect(uncovered(coveringHeight(heights).css, heights)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  test("is one line where the height is the same everywhere", () => {
    expect(coveringHeight(widths.map((width) => ({ width, height: 640 }))).css).toBe("calc(641px)");
  });

  const story = loadedSample();
  test.each(charts.flatMap((chart) => langs.map((lang) => ({ name: `${chart.id} ${lang}`, chart, lang }))))(
    "covers $name, with and without headline",
    ({ chart, lang }) => {
      const { context } = readChartRequest(chart, lang, new URLSearchParams());
      const content = { chart, model: chart.build(story, context), verified: story.verified };
      for (const plain of [false, true]) {
        const presentation = { ...standardPresentation, lang, plain };
        const heights = embedHeights(content, presentation, widths);
        const css = fluidHeight(content, presentation);
        const known = widths.map((width, index) => ({ width, height: heights[index] ?? 0 }));
        expect(uncovered(css, known)).toEqual([]);
        expect(css.length, css).toBeLessThan(500);
        for (const width of [240, 280, 559, 560, 561, 1161, 1400]) {
          expect(embedHeights(content, presentation, [width])).toEqual([embedHeight(content, presentation, width)]);
        }
      }
    },
  );
});
