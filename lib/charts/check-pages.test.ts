import { expect, test } from "vitest";
import { readStoryFile } from "@/lib/check/read-story-file";
import { sampleStory } from "@/lib/check/testing/sample-story";
import type { StoryFile } from "@/lib/datasets/story-file";
import { englishOf } from "@/lib/text/testing/english-of";
import { checkPages } from "./check-pages";

/** The faults of the sample with these pages, each as column, message and fix. */
function faultsOf(pages: StoryFile["pages"]) {
  const text =
    sampleStory(({ file }) => {
      file.pages = pages;
    }).get("story.json") ?? "";
  const { story, faults } = readStoryFile(text);
  if (!story) throw new Error(`not read: ${JSON.stringify(faults)}`);
  const lines = text.split("\n");
  return checkPages(story, text).map(({ line, column, message, fix }) => [
    lines[line - 1]?.trim().replace(/,$/, ""),
    column,
    englishOf(message),
    fix,
  ]);
}

test("a story without pages of its own, or with pages and charts that there are, has no faults", () => {
  expect(faultsOf(undefined)).toEqual([]);
  const charts = [{ chart: "stated-amounts" }, { chart: "deal-sizes" }];
  expect(faultsOf([{ page: "overview" }, { page: "deals", charts }, { page: "rulings", charts: [] }])).toEqual([]);
});

test("a page that is listed twice is reported at its second place", () => {
  expect(faultsOf([{ page: "deals" }, { page: "data" }, { page: "deals" }])).toEqual([
    ['"page": "deals"', "pages.2.page", 'the page is listed already; remove one of them: "deals"', undefined],
  ]);
});

test("a chart of another page, of none, or listed twice is reported where it stands", () => {
  const listed = ["deal-size", "valuations", "deal-sizes", "deal-sizes"];
  expect(faultsOf([{ page: "deals", charts: listed.map((chart) => ({ chart })) }])).toEqual([
    ['"chart": "deal-size"', "pages.0.charts.0.chart", 'not a chart of the page deals: "deal-size"', "deal-sizes"],
    ['"chart": "valuations"', "pages.0.charts.1.chart", 'not a chart of the page deals: "valuations"', undefined],
    [
      '"chart": "deal-sizes"',
      "pages.0.charts.3.chart",
      'the chart is listed already; remove one of them: "deal-sizes"',
      undefined,
    ],
  ]);
});

test("a table is on no page by being listed: it stands on that of its dataset", () => {
  expect(faultsOf([{ page: "deals", charts: [{ chart: "deals-table" }] }])).toHaveLength(1);
});
