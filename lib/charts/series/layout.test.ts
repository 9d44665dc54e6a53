import { describe, expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { emptyQuery } from "@/lib/query/query";
import { allStories } from "@/lib/server/stories";
import { langs } from "@/lib/text/lang";
import { readChartRequest } from "../chart-request";
import { isFree, isWithin, lineTouches } from "../kit/box";
import { pageWidths } from "../static-widths";
import { sampleSeries } from "../testing/sample-series";
import { series } from "./definition";
import { heldWidth, seriesBoxes, seriesLayout } from "./layout";

const story = loadedSample(sampleSeries);
/** Three entities with one value that held over the same months. */
const crowded = loadedSample((draft) => {
  sampleSeries(draft);
  const first = draft.rows.series.filter(({ id }) => id?.endsWith("-1"));
  draft.rows.series.splice(0);
  draft.rows.series.push(...first.map((row) => ({ ...row, value: "10", date: "2030-05/2030-06" })));
});
const cases = [280, 400, 560, 800, 1160].flatMap((width) => (["en", "ko"] as const).map((lang) => ({ width, lang })));

describe.each(cases)("panels of measures at $width px, $lang", ({ width, lang }) => {
  const model = series.build(story, { lang, query: emptyQuery, options: {} });
  const { panels, height } = seriesLayout(model, width);

  test("lie below each other, all within the drawing", () => {
    const sheet = { x: -0.01, y: 0, width: width + 0.02, height };
    for (const [index, { title, plot, lines, ends, amounts, bottom }] of panels.entries()) {
      expect(title.y).toBeGreaterThan(panels[index - 1]?.bottom ?? 0);
      expect(bottom).toBeGreaterThan(plot.y + plot.height);
      for (const box of [...ends, ...amounts].map((label) => label.box)) expect(isWithin(box, sheet)).toBe(true);
      for (const box of lines.flatMap(seriesBoxes)) expect(box.x + box.width).toBeLessThanOrEqual(width);
    }
  });

  test("name every line, clear of each other, of marks and of lines", () => {
    for (const { lines, ends, amounts } of panels) {
      expect(ends.map(({ id }) => id).sort()).toEqual(lines.map(({ marks }) => marks.at(-1)?.mark.id).sort());
      const labels = [...ends, ...amounts];
      const drawn = lines.flatMap(seriesBoxes);
      for (const [index, { id, box }] of labels.entries()) {
        expect(isFree(box, [...drawn, ...labels.slice(index + 1).map((label) => label.box)]), id).toBe(true);
      }
    }
  });

  test("go up with the value and to the right with time", () => {
    for (const { lines } of panels)
      for (const { marks } of lines)
        for (const [index, { mark, x, y }] of marks.entries()) {
          const next = marks[index + 1];
          if (!next) continue;
          expect(next.x).toBeGreaterThan(x);
          expect(Math.sign(y - next.y)).toBe(Math.sign(next.mark.value - mark.value));
        }
  });

  test("keep equal values that held at the same time apart, and their labels", () => {
    const [panel] = seriesLayout(series.build(crowded, { lang, query: emptyQuery, options: {} }), width).panels;
    const levels = panel?.lines.flatMap((line) => line.levels.map(([from]) => from.y)) ?? [];
    const [top = 0, middle, bottom] = levels;
    expect([middle, bottom]).toEqual([top + heldWidth, top + 2 * heldWidth]);
    const boxes = panel?.ends.map(({ box }) => box) ?? [];
    expect(boxes).toHaveLength(3);
    for (const [index, box] of boxes.entries()) expect(isFree(box, boxes.slice(index + 1))).toBe(true);
  });
});

test("a held value is level from the first to the last day, and a joint leaves it at its end", () => {
  const model = series.build(story, { lang: "en", query: emptyQuery, options: {} });
  const [first] = seriesLayout(model, 800).panels[1]?.lines.filter(({ line }) => line.side === "second") ?? [];
  const [level, next] = first?.levels ?? [];
  expect(level?.[0].y).toBe(level?.[1].y);
  expect(first?.joints[0]?.[0]).toEqual(level?.[1]);
  expect(first?.joints[0]?.[1]).toEqual(next?.[0]);
});

test.each(allStories().flatMap((story) => langs.map((lang) => ({ name: `${story.id} ${lang}`, story, lang }))))(
  "no leader crosses a label: $name",
  ({ story, lang }) => {
    const { context } = readChartRequest(series, lang, new URLSearchParams());
    for (const width of pageWidths)
      for (const { ends } of seriesLayout(series.build(story, context), width).panels)
        for (const { id, leader } of ends)
          for (const [index, to] of leader.entries()) {
            const from = leader[index - 1];
            const crossed = ends.filter((other) => other.id !== id && from && lineTouches(from, to, other.box));
            expect(crossed.map((label) => `${width} px: ${id} × ${label.id}`)).toEqual([]);
          }
  },
);
