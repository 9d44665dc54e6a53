import { describe, expect, it } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { draftRow } from "@/lib/check/testing/sample-story";
import { allStories } from "@/lib/server/stories";
import { langs } from "@/lib/text/lang";
import { readChartRequest } from "../chart-request";
import { textWidth } from "../kit/text-width";
import { sourceKindsChart } from "./definition";
import { sourceKindsLayout, sourceKindsType } from "./layout";

const sample = loadedSample((draft) => {
  const [source = {}] = draft.rows.sources;
  draft.rows.sources.push({ ...source, id: "digest", kind: "summary" }, { ...source, id: "press", kind: "agency" });
  draftRow(draft, "deals", "ferry-bid").sources = "digest";
  draftRow(draft, "deals", "ferry-bid").confidence = "low";
  draftRow(draft, "deals", "pier-fund").sources = "digest;press";
});

function built(parameters = {}) {
  return sourceKindsChart.build(
    sample,
    readChartRequest(sourceKindsChart, "en", new URLSearchParams(parameters)).context,
  );
}

/** The bars of a query, in words. */
function bars(parameters = {}) {
  return built(parameters).rows.map(({ label, counted, parts }) => [label, counted, parts.map(({ grade }) => grade)]);
}

it("tells the figures of each side apart by the best source behind them", () => {
  const south = built().rows.find(({ label }) => label === "South");
  expect(south?.parts).toEqual([{ grade: "agency", count: 1 }]);
  const north = built().rows.find(({ label }) => label === "North");
  expect(north?.parts).toEqual([{ grade: "weakest", count: 1 }]);
});

it("says what stands behind the weakest, and follows filters", () => {
  expect(built().finding).toMatch(/^Behind 1 of \d figures stand only copies or summaries$/);
  expect(bars({ kind: "agency" })).toEqual([
    ["All sources", "1 source", ["agency"]],
    ["All figures", "1 figure", ["agency"]],
    ["South", "1 figure", ["agency"]],
  ]);
  expect(built({ kind: "agency" }).finding).toMatch(
    /^(?:The one figure|All \d figures) shown rests? on a document or a report$/,
  );
  expect(built({ _q: "nothing like this" })).toMatchObject({ rows: [], finding: "No source to show" });
});

const cases = allStories().flatMap((story) =>
  langs.flatMap((lang) => [280, 400, 560, 800].map((width) => ({ story, name: story.id, lang, width }))),
);
describe.each(cases)("sourceKindsLayout of $name in $lang at $width px", ({ story, lang, width }) => {
  const model = sourceKindsChart.build(story, readChartRequest(sourceKindsChart, lang, new URLSearchParams()).context);
  const { rows } = sourceKindsLayout(model, width);

  it("counts every source once and every figure for one side, within the drawing", () => {
    const [sources, figures, ...sides] = model.rows;
    expect(sources?.count).toBe(story.rows.sources.length);
    expect(sides.reduce((sum, { count }) => sum + count, 0)).toBe(figures?.count ?? 0);
    for (const { row, parts, counted } of rows) {
      expect(parts.reduce((sum, part) => sum + part.width, 0)).toBeCloseTo(width);
      expect(counted.x + textWidth(row.counted, sourceKindsType.count)).toBeLessThanOrEqual(width);
    }
  });
});
