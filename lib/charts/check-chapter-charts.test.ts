import { expect, test } from "vitest";
import { checkStory } from "@/lib/check/check-story";
import { draftRow, type SampleDraft, sampleStory } from "@/lib/check/testing/sample-story";
import { englishOf } from "@/lib/text/testing/english-of";
import { checkChapterCharts } from "./check-chapter-charts";

function faultsOf(change?: (draft: SampleDraft) => void) {
  return checkChapterCharts(checkStory(sampleStory(change))).map(({ file, line, column, message, fix }) => [
    `${file}:${line} ${column}`,
    englishOf(message),
    fix,
  ]);
}

function drawing(chart: string) {
  return faultsOf((draft) => {
    draftRow(draft, "chapters", "the-bid").chart = chart;
  });
}

const message = "no drawing of this story has this id, or it would show nothing";

test("a chapter may show any chart that the story draws", () => {
  expect(faultsOf()).toEqual([]);
  expect(drawing("valuations")).toEqual([]);
});

test("an unknown chart is a fault with the nearest one, and so is one without a drawing", () => {
  expect(drawing("deal-size")).toEqual([["chapters.csv:2 chart", `${message}: "deal-size"`, "deal-sizes"]]);
  for (const text of ["comparison", "deals-table", "chapters"])
    expect(drawing(text)).toMatchObject([["chapters.csv:2 chart", `${message}: "${text}"`, undefined]]);
});

test("a chart that the story leaves out, or that would show nothing, is a fault", () => {
  const leftOut = faultsOf(({ file }) => {
    file.pages = [{ page: "deals" }, { page: "rulings" }];
  });
  expect(leftOut).toMatchObject([["chapters.csv:4 chart", `${message}: "chronology"`, undefined]]);
  const empty = faultsOf(({ rows }) => {
    rows.events.length = 0;
  });
  expect(empty).toMatchObject([["chapters.csv:4 chart", `${message}: "chronology"`, undefined]]);
});
