import { expect, test } from "vitest";
import { formatText } from "@/lib/csv/format-table";
import { englishOf } from "@/lib/text/testing/english-of";
import { checkStory } from "./check-story";
import { straightQuoteWarnings } from "./straight-quotes";
import { draftRow, sampleStory } from "./testing/sample-story";

function warningsOf(titles: { readonly title_en?: string; readonly title_ko?: string }): string[] {
  const { tables } = checkStory(sampleStory((draft) => Object.assign(draftRow(draft, "deals", "ferry-bid"), titles)));
  return straightQuoteWarnings(tables).map(englishOf);
}

test("straight quotation marks in texts for readers are named with their row", () => {
  expect(warningsOf({ title_ko: '나루 "사겠다"' })).toEqual([
    expect.stringMatching(/^deals\.csv:\d+: title_ko: has straight quotation marks; .*사겠다/),
  ]);
  expect(warningsOf({ title_ko: "나루 '사겠다'" })).toHaveLength(1);
  expect(warningsOf({ title_en: 'Ferry: "we buy"' })).toHaveLength(1);
});

test("curly ones and apostrophes are not", () => {
  expect(warningsOf({ title_ko: "나루 “사겠다”", title_en: "Ferry's “we buy”" })).toEqual([]);
});

test("data:format leaves quotation marks as they are written", () => {
  const text = `나루 "사겠다" “사겠다” ‘사겠다’ it's`;
  expect(formatText(text)).toBe(text);
});
