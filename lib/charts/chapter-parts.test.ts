import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import type { SampleDraft } from "@/lib/check/testing/sample-story";
import { chapterParts, pagesAsChapters } from "./chapter-parts";
import { chapters } from "./chapters/definition";
import { buildChapters } from "./chapters/model";
import { readChartRequest } from "./chart-request";
import { hasDrawing } from "./has-drawing";
import { storyOutline } from "./story-outline";

function partsOf(change?: (draft: SampleDraft) => void) {
  const story = loadedSample(change);
  const { context } = readChartRequest(chapters, "en", new URLSearchParams());
  return chapterParts(story, buildChapters(story, context));
}

test("a chapter stands beside its chart without filters, and leads to the page that shows the chart", () => {
  const [bid, court] = partsOf();
  expect(bid?.chart.id).toBe("deal-sizes");
  expect(bid?.model.chart).toBe("deal-sizes");
  expect(bid?.more).toEqual({ path: "deals", text: bid?.model.finding });
  expect(court?.more.path).toBe("rulings");
});

test("a chart that no page but the first one shows leads to its own page", () => {
  const [bid] = partsOf(({ rows }) => {
    for (const row of rows.chapters) row.chart = "headline-figures";
  });
  expect(bid?.more.path).toBe("charts/headline-figures");
});

test("without chapters, each page with a drawn chart is one, with what the chart says", () => {
  const story = loadedSample();
  const pages = storyOutline(story).pages.filter(({ id, charts }) => id !== "overview" && charts.some(hasDrawing));
  const parts = pagesAsChapters(story, "ko");
  expect(parts.map(({ more }) => more.path)).toEqual(pages.map(({ id }) => id));
  for (const { chapter, model, chart } of parts) {
    expect(chapter.text).toBe(model.finding);
    expect(hasDrawing(chart)).toBe(true);
  }
});
