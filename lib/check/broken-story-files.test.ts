import { expect, test } from "vitest";
import { checkStory } from "./check-story";
import { type Broken, passage, without } from "./testing/broken";

const noJson = "not JSON here; look for a missing or superfluous comma, quotation mark or bracket";

const badStoryFiles: readonly Broken[] = [
  ["no story.json", without("story.json"), "story.json", 1, undefined, "the file is missing: story.json"],
  [
    "a comma too few",
    passage("story.json", '"verified": "2031-05-06",', '"verified": "2031-05-06"'),
    "story.json",
    11,
    undefined,
    noJson,
  ],
  [
    "bytes that are not UTF-8",
    passage("story.json", "나룻배 다툼", "\ufffd 다툼"),
    "story.json",
    4,
    undefined,
    "is not UTF-8 here; save the file as UTF-8",
  ],
  [
    "a mistyped person",
    passage("story.json", '"bo-marsh"', '"bo-mrsh"'),
    "story.json",
    29,
    "sides.1.entity",
    'no such row in entities.csv: "bo-mrsh"',
    "bo-marsh",
  ],
  [
    "an unknown project",
    passage("story.json", '"long-ferry"', '"tunnel"'),
    "story.json",
    12,
    "project",
    'no such row in entities.csv: "tunnel"',
  ],
  [
    "an unknown article",
    passage("story.json", '"gazette-2030"', '"gazette-203"'),
    "story.json",
    11,
    "article",
    'no such row in sources.csv: "gazette-203"',
    "gazette-2030",
  ],
  [
    "a figure of no row",
    passage("story.json", '"row": "pier-fund"', '"row": "pier-funds"'),
    "story.json",
    65,
    "keyFigures.0.figures.south",
    'no such row in deals.csv: "pier-funds"',
    "pier-fund",
  ],
  [
    "a figure that is no money",
    passage(
      "story.json",
      '"row": "pier-fund",\n          "column": "amount"',
      '"row": "pier-fund",\n          "column": "title_en"',
    ),
    "story.json",
    65,
    "keyFigures.0.figures.south",
    'not a column of money in deals: "title_en"',
  ],
  [
    "a figure of neither side",
    passage("story.json", '"south": {', '"suoth": {'),
    "story.json",
    59,
    "keyFigures.0.figures.south",
    "the figure of a side is missing: south",
  ],
  [
    "a bad colour",
    passage("story.json", "#1f5fa8", "blue"),
    "story.json",
    35,
    "sides.1.color.light",
    "not a colour such as #1f5fa8",
  ],
  [
    "a bad day",
    passage("story.json", "2031-05-06", "2031-05-36"),
    "story.json",
    10,
    "verified",
    "not a day such as 2026-07-02",
  ],
];

test.each(badStoryFiles)("%s gives exactly one fault", (_, texts, file, line, column, message, fix) => {
  expect(checkStory(texts).faults).toEqual([{ file, line, column, message, fix }]);
});
