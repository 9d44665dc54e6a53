import { describe, expect, it } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { readStory } from "@/lib/server/read-story";
import { langs } from "@/lib/text/lang";
import { readChartRequest } from "../chart-request";
import { textWidth } from "../kit/text-width";
import { sourceDates } from "./definition";
import { sourceDatesLayout, sourceDatesType } from "./layout";

const sample = loadedSample(({ rows }) => {
  const [source = {}] = rows.sources;
  const [term = {}] = rows.terms;
  rows.terms.push({ ...term, id: "sources-kind-essay", list: "sources.kind", word: "essay", order: "9" });
  rows.sources.push(
    { ...source, id: "essay-2027", published: "2027", kind: "essay" },
    { ...source, id: "press-2027", published: "2027-12/2028-01" },
  );
});

function built(parameters = {}) {
  return sourceDates.build(sample, readChartRequest(sourceDates, "en", new URLSearchParams(parameters)).context);
}

it("counts sources in the year of their date, split by kind, with the years between", () => {
  expect(built().rows.map(({ label, count }) => [label, count])).toEqual([
    ["2027", 2],
    ["2028", 0],
    ["2029", 0],
    ["2030", 2],
  ]);
  expect(built().rows[0]?.parts).toEqual([
    { tone: "usual", count: 1 },
    { tone: "farther", count: 1 },
  ]);
});

it("names every year of a tie, says what may belong to two years, and follows filters", () => {
  expect(built().finding).toBe("4 sources; the most of any year, 2 each, are from 2027 and 2030");
  expect(built().notes).toEqual(["1 source may be from more than one year, and counts in the first."]);
  expect(built({ kind: "essay" }).finding).toBe("1 source from 2027");
  expect(built({ _q: "nothing like this" })).toMatchObject({
    rows: [],
    finding: "No source to show",
    table: { rows: [] },
  });
});

it("has no rows for years without sources where the years are far apart", () => {
  const story = loadedSample(({ rows }) => {
    const [source = {}] = rows.sources;
    rows.sources.push({ ...source, id: "old", published: "1990" });
  });
  const { context } = readChartRequest(sourceDates, "en", new URLSearchParams());
  expect(sourceDates.build(story, context).rows.map(({ label }) => label)).toEqual(["1990", "2030"]);
});

const story = readStory("data", "musk-altman");
describe.each(langs.flatMap((lang) => [280, 400, 560, 800].map((width) => ({ lang, width }))))(
  "sourceDatesLayout in $lang at $width px",
  ({ lang, width }) => {
    const model = sourceDates.build(story, readChartRequest(sourceDates, lang, new URLSearchParams()).context);
    const layout = sourceDatesLayout(model, width);

    it("counts every source once, and keeps counts within the drawing", () => {
      expect(model.rows.reduce((sum, { count }) => sum + count, 0)).toBe(story.rows.sources.length);
      for (const { row, count, parts } of layout.rows) {
        expect(count.lines).toEqual([String(row.count)]);
        expect(count.x + textWidth(String(row.count), sourceDatesType.label, true)).toBeLessThanOrEqual(width + 0.01);
        expect(parts.reduce((sum, part) => sum + part.width, layout.plot.x)).toBeLessThan(count.x);
      }
    });
  },
);
