import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { draftRow, type SampleDraft } from "@/lib/check/testing/sample-story";
import type { Lang } from "@/lib/text/lang";
import { readChartRequest } from "../chart-request";
import { chapters } from "./definition";
import { isChapters } from "./model";

function model(lang: Lang, change?: (draft: SampleDraft) => void) {
  return chapters.build(loadedSample(change), readChartRequest(chapters, lang, new URLSearchParams()).context);
}

test("chapters stand in their order, under the title of the story and what stands today", () => {
  const shown = model("ko", (draft) => {
    draftRow(draft, "chapters", "the-days").order = "0";
  });
  expect(shown.chapters.map(({ id }) => id)).toEqual(["the-days", "the-bid", "the-court"]);
  expect(shown.chapters[1]).toEqual({
    id: "the-bid",
    heading: "The bid was refused (한국어)",
    text: "Ada Fenn bid for the ferry. The bid was refused. (한국어)",
    chart: "deal-sizes",
    sources: [{ id: "gazette-2030", publisher: "River Gazette" }],
  });
  expect([shown.finding, shown.measure]).toEqual(["나룻배 다툼", "두 이웃이 나룻배를 두고 맞선다."]);
  expect(shown.table.rows.map(({ cells }) => cells[0])).toEqual(shown.chapters.map(({ heading }) => heading));
  expect(shown.sources).toHaveLength(1);
  expect(isChapters(shown)).toBe(true);
});

test("a story without chapters has nothing to show", () => {
  const { table } = model("en", ({ rows }) => {
    rows.chapters.length = 0;
  });
  expect(table.rows).toEqual([]);
});
