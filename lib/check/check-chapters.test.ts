import { expect, test } from "vitest";
import { chapterWarnings, checkChapters } from "./check-chapters";
import { checkStory } from "./check-story";
import { cell } from "./testing/broken";
import { sampleStory } from "./testing/sample-story";

function tablesOf(count: number) {
  const texts = sampleStory(({ rows }) => {
    const [first] = rows.chapters;
    rows.chapters.length = 0;
    for (let order = 1; order <= count; order += 1)
      rows.chapters.push({ ...first, id: `part-${order}`, order: String(order) });
  });
  return checkStory(texts).tables;
}

test("a heading or text that is too long for the first page is a fault with its length and the room there is", () => {
  const faults = (column: string, length: number) =>
    checkChapters(checkStory(cell("chapters", "the-bid", column, "가".repeat(length))).tables);
  expect(faults("heading_ko", 40)).toEqual([]);
  expect(faults("heading_ko", 41)).toEqual([
    {
      file: "chapters.csv",
      line: 2,
      column: "heading_ko",
      message: {
        en: "has 41 characters, and there is room for 40; shorten it, or leave the details to the chart and its page",
        ko: "41자인데 40자까지 들어간다. 줄이거나, 자세한 내용은 차트와 그 페이지에 맡긴다",
      },
    },
  ]);
  expect(faults("text_en", 421)).toHaveLength(1);
  expect(faults("text_ko", 241)).toHaveLength(1);
});

test("the check of a story reports it", () => {
  expect(checkStory(cell("chapters", "the-bid", "heading_en", "A".repeat(71))).faults).toHaveLength(1);
});

test("fewer than three or more than seven chapters are worth a remark; none is not", () => {
  for (const count of [0, 3, 7]) expect(chapterWarnings(tablesOf(count))).toEqual([]);
  expect(chapterWarnings(tablesOf(1)).map(({ en }) => en)).toEqual([
    "chapters.csv:2: the story has 1 chapter; its first page is made for 3 to 7",
  ]);
  expect(chapterWarnings(tablesOf(8)).map(({ en }) => en)).toEqual([
    "chapters.csv:2: the story has 8 chapters; its first page is made for 3 to 7",
  ]);
});
