import { expect, test } from "vitest";
import { dataFolder, readTexts, storyIds } from "@/lib/server/read-story";
import { englishOf } from "@/lib/text/testing/english-of";
import { checkStory } from "./check-story";
import { checkEqualFigures, equalFigureWarnings } from "./equal-figures";
import { draftRow, sampleStory } from "./testing/sample-story";
import { warnings } from "./warnings";

type Row = Readonly<Record<string, string>>;

/** What is said when the pier fund is valued, or priced, at what the ferry is, with a few cells changed. */
function saidOf(deal: Row, valuation: Row = {}) {
  const { tables } = checkStory(
    sampleStory((draft) => {
      Object.assign(draftRow(draft, "deals", "pier-fund"), { to_entities: "long-ferry", date: "2030-06", ...deal });
      Object.assign(draftRow(draft, "valuations", "ferry-2030"), valuation);
    }),
  );
  return {
    faults: checkEqualFigures(tables).map(
      ({ file, line, column, message }) => `${file}:${line}: ${column}: ${englishOf(message)}`,
    ),
    warnings: equalFigureWarnings(tables).map(englishOf),
  };
}

const value = { valuation: "120000000", valuation_qualifier: "about" };

test("one value with two qualifiers is a fault at its second place", () => {
  expect(saidOf(value)).toEqual({ faults: [], warnings: [] });
  expect(saidOf({ ...value, valuation_qualifier: "exact" })).toEqual({
    faults: [
      'valuations.csv:2: valuation_qualifier: the same figure is "exact" in deals.csv:5, valuation; make them agree: "about"',
    ],
    warnings: [],
  });
});

test("one value with two confidences is a warning", () => {
  expect(saidOf({ ...value, confidence: "low" })).toEqual({
    faults: [],
    warnings: [
      'valuations.csv:2: confidence: the same figure is "low" in deals.csv:5, valuation; make them agree: "medium"',
    ],
  });
});

test("an amount that equals a value of the same entity is a warning, for it may be another fact", () => {
  expect(saidOf({ amount: "120000000" })).toEqual({
    faults: [],
    warnings: [
      'valuations.csv:2: valuation_qualifier: the same figure is "up_to" in deals.csv:5, amount; make them agree: "about"',
    ],
  });
});

test.each([
  ["another amount", { ...value, valuation: "120000001", valuation_qualifier: "exact" }],
  ["another currency", { ...value, currency: "KRW", valuation_qualifier: "exact" }],
  ["another entity", { ...value, to_entities: "ada-fenn", valuation_qualifier: "exact" }],
  ["another year", { ...value, date: "2031-01", valuation_qualifier: "exact" }],
])("%s is another fact", (_what, deal) => {
  expect(saidOf(deal)).toEqual({ faults: [], warnings: [] });
});

test("a part has the date of what contains it too", () => {
  const part = { ...value, date: "2031-01", part_of: "ferry-bid", valuation_qualifier: "exact" };
  expect(saidOf(part).faults).toHaveLength(1);
  expect(saidOf({ ...part, part_of: "" }).faults).toEqual([]);
});

test("nothing is said of a cell that could not be read", () => {
  expect(saidOf({ ...value, valuation_qualifier: "roughly" }).faults).toEqual([]);
  expect(saidOf({ ...value, valuation: "120M" }).faults).toEqual([]);
});

test("no story of the data folder has a warning about confidence or equal figures", () => {
  for (const id of storyIds())
    expect(warnings(checkStory(readTexts(dataFolder(), id))).filter(({ en }) => /\.csv:\d/.test(en))).toEqual([]);
});
