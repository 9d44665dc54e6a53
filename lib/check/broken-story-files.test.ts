import fc from "fast-check";
import { expect, test } from "vitest";
import { checkStory } from "./check-story";
import { readStoryFile } from "./read-story-file";
import { type Broken, inEnglish, passage, text, without } from "./testing/broken";

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
    'not a colour such as #1f5fa8: "blue"',
  ],
  [
    "a key twice",
    passage("story.json", '"project": "long-ferry",', '"project": "tunnel", "project": "long-ferry",'),
    "story.json",
    12,
    "project",
    'the key stands already on line 12; remove one of them: "project"',
  ],
  [
    "a key twice, once as an escape, within a side",
    passage("story.json", '"shape": "diamond"', '"sh\\u0061pe": "circle",\n"shape": "diamond"'),
    "story.json",
    39,
    "sides.1.shape",
    'the key stands already on line 38; remove one of them: "shape"',
  ],
  [
    "the title twice",
    passage("story.json", '"standfirst": {', '"title": { "en": "A", "ko": "B" },\n  "standfirst": {'),
    "story.json",
    6,
    "title",
    'the key stands already on line 2; remove one of them: "title"',
  ],
  [
    "a key that readers of JSON treat apart",
    passage("story.json", '"project":', '"__proto__": {}, "project":'),
    "story.json",
    12,
    "__proto__",
    'not a key of a story: "__proto__"',
  ],
  [
    "a mistyped key",
    passage("story.json", '"standfirst"', '"standfrist"'),
    "story.json",
    6,
    "standfrist",
    'not a key of a story: "standfrist"',
    "standfirst",
  ],
  [
    "a mistyped key within a side",
    passage("story.json", '"shape": "diamond"', '"shap": "diamond"'),
    "story.json",
    38,
    "sides.1.shap",
    'not a key of a story: "shap"',
    "shape",
  ],
  [
    "a missing key",
    passage("story.json", '"verified": "2031-05-06",', ""),
    "story.json",
    1,
    "verified",
    'is missing; write it, for example "2026-07-02"',
  ],
  [
    "a shape that is none",
    passage("story.json", '"diamond"', '"dimond"'),
    "story.json",
    38,
    "sides.1.shape",
    'not one of circle, diamond, square, triangle: "dimond"',
    "diamond",
  ],
  [
    "a figure of a third side",
    passage(
      "story.json",
      '"south": {',
      '"east": { "dataset": "deals", "row": "pier-fund", "column": "amount" }, "south": {',
    ),
    "story.json",
    65,
    "keyFigures.0.figures.east",
    'not a side of the story: "east"',
  ],
  [
    "a title turned round by an escape",
    passage("story.json", "The ferry dispute", "The \\u202eferry dispute"),
    "story.json",
    3,
    "title.en",
    'holds an invisible character (U+202E); remove it: "The \u202eferry dispute"',
    "The ferry dispute",
  ],
  [
    "a title on two lines",
    passage("story.json", "The ferry dispute", "The\\u2028ferry dispute"),
    "story.json",
    3,
    "title.en",
    'holds a line break; write it on one line: "The\u2028ferry dispute"',
    "The ferry dispute",
  ],
  [
    "a title of a page",
    passage("story.json", "The ferry dispute", "a".repeat(301)),
    "story.json",
    3,
    "title.en",
    `has 301 characters, where at most 300 are allowed; shorten it: "${"a".repeat(301)}"`,
  ],
  [
    "an address that runs a script",
    passage("story.json", "https://license.example/by/4.0/", "javascript:alert(1)"),
    "story.json",
    79,
    "license.url",
    'not a web address that begins with https:// or http://: "javascript:alert(1)"',
  ],
  [
    "a day in a year of nines",
    passage("story.json", "2031-05-06", "9999-05-06"),
    "story.json",
    10,
    "verified",
    'year out of range; it lies between 1000 and 2100: "9999-05-06"',
  ],
  [
    "an empty file",
    text("story.json", () => " \n"),
    "story.json",
    1,
    undefined,
    "the file is empty; copy the one of another story and change it",
  ],
  [
    "brackets without end",
    text("story.json", () => "[".repeat(100_000)),
    "story.json",
    1,
    undefined,
    "lists and objects stand in each other, more than 20 deep",
  ],
  [
    "a file of a million characters",
    text("story.json", (all) => all.padEnd(1_000_000)),
    "story.json",
    1,
    undefined,
    "has 1,000,000 characters, where at most 200,000 are allowed; shorten it",
  ],
  [
    "UTF-16",
    text("story.json", (all) => Buffer.from(all, "utf16le").toString("utf8")),
    "story.json",
    1,
    undefined,
    "is UTF-16 and not UTF-8; save the file as UTF-8",
  ],
  [
    "a byte order mark",
    text("story.json", (all) => `\ufeff${all}`),
    "story.json",
    1,
    undefined,
    "begins with a byte order mark; save the file as UTF-8 without BOM",
  ],
  [
    "a bad day",
    passage("story.json", "2031-05-06", "2031-05-36"),
    "story.json",
    10,
    "verified",
    'not a day such as 2026-07-02: "2031-05-36"',
  ],
];

test.each(badStoryFiles)("%s gives exactly one fault", (_, texts, file, line, column, message, fix) => {
  expect(inEnglish(checkStory(texts).faults)).toEqual([{ file, line, column, message, fix }]);
});

test("any text of brackets, keys and signs is read or refused with a line, never thrown at", () => {
  const pieces = fc.array(
    fc.constantFrom(...'{}[]:,"\\\n ', '"title"', '"__proto__"', "1", "null", "\u202e", "\ufeff", "\0"),
    {
      maxLength: 40,
    },
  );
  const property = fc.property(pieces, (parts) => {
    const { story, faults } = readStoryFile(parts.join(""));
    expect(story).toBeUndefined();
    expect(faults.length).toBeGreaterThan(0);
    for (const { line } of faults) expect(line).toBeGreaterThan(0);
  });
  fc.assert(property, { seed: 404, numRuns: 5000 });
});

test("a key that stands twice anywhere in an object is found, and no other text is said to have one", () => {
  const key = fc.constantFrom("a", "b", "c", "d");
  const value: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constant("1"),
      fc.array(tie("value"), { maxLength: 3 }).map((items) => `[${items.join()}]`),
      fc
        .array(fc.tuple(key, tie("value")), { maxLength: 4 })
        .map((entries) => `{${entries.map(([name, each]) => `"${name}":${each}`).join()}}`),
    ),
  })).value;
  const property = fc.property(value, (json) => {
    const faults = readStoryFile(`{"title":${json}}`).faults;
    // What JSON.parse keeps is shorter where it dropped a key.
    const isWhole = JSON.stringify(JSON.parse(json)) === json;
    expect(faults.some(({ message }) => message.en.startsWith("the key stands already on line"))).toBe(!isWhole);
  });
  fc.assert(property, { seed: 405, numRuns: 2000 });
});
