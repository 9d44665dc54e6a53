import fc from "fast-check";
import { expect, test } from "vitest";
import { datasetNames } from "@/lib/datasets/registry";
import { dataFolder, readTexts, storyIds } from "@/lib/server/read-story";
import { notColumn } from "./check-header";
import { checkStory } from "./check-story";
import { formatFault, missingFile, sortFaults, withValue } from "./fault";
import { draftRow, sampleStory, withPassage } from "./testing/sample-story";

test("the sample story has a row in every dataset and no fault", () => {
  const { faults, tables, file } = checkStory(sampleStory());
  expect(faults).toEqual([]);
  expect(file?.sides.map(({ id }) => id)).toEqual(["north", "south"]);
  for (const name of datasetNames) expect(tables[name].rows.length, name).toBeGreaterThan(0);
});

test("a row knows the line on which it starts, behind rows of several lines", () => {
  const { tables } = checkStory(sampleStory());
  expect(tables.deals.rows.map(({ line }) => line)).toEqual([2, 5, 6]);
});

test("every story of the data folder passes", () => {
  const ids = storyIds();
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) {
    const { faults } = checkStory(readTexts(dataFolder(), id));
    expect(faults.map((fault) => formatFault(id, fault, "en"))).toEqual([]);
  }
});

test("faults in several files come all together, by file and line", () => {
  const texts = withPassage(
    sampleStory((draft) => {
      draftRow(draft, "deals", "pier-part").status = "opened";
      draftRow(draft, "deals", "ferry-bid").amount = "97.4M";
      draftRow(draft, "positions", "fares-bo").entity_id = "bo-marshh";
      draftRow(draft, "notes", "note-bid").sources = "";
      draft.file.headline[0] = {
        ...draft.file.headline[0],
        dataset: "deals",
        row: "ferry-bld",
        column: "amount",
      } as never;
    }),
    "sites.csv",
    "region_en",
    "regoin_en",
  );
  const { faults } = checkStory(texts);
  expect(faults.map(({ file, line, column, fix }) => [file, line, column, fix])).toEqual([
    ["deals.csv", 2, "amount", "97400000"],
    ["deals.csv", 6, "status", "open"],
    ["notes.csv", 2, "sources", undefined],
    ["positions.csv", 3, "entity_id", "bo-marsh"],
    ["sites.csv", 1, "regoin_en", "region_en"],
    ["story.json", 42, "headline.0", "ferry-bid"],
  ]);
});

test("a fault is formatted with its location, its column and its fix", () => {
  const fault = {
    file: "deals.csv",
    line: 12,
    column: "amount",
    message: { en: 'not a whole number: "97.4B"', ko: '정수가 아니다: "97.4B"' },
    fix: "97400000000",
  };
  expect(formatFault("data/story", fault, "en")).toBe(
    'data/story/deals.csv:12: amount: not a whole number: "97.4B" (perhaps "97400000000")',
  );
  expect(formatFault("data/story", fault, "ko")).toBe(
    'data/story/deals.csv:12: amount: 정수가 아니다: "97.4B" ("97400000000"인 듯)',
  );
  const missing = { file: "deals.csv", line: 1, message: missingFile("deals.csv") };
  expect(formatFault("data/story", missing, "en")).toBe("data/story/deals.csv:1: the file is missing: deals.csv");
});

test("a fault is one short line that shows what nobody sees, whatever the file holds", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.constantFrom("\u202e\u2028\r\n\u001b[31m", "a".repeat(100_000), `${"\u202e".repeat(5000)}`),
  );
  const property = fc.property(text, text, text, (name, value, fix) => {
    const fault = {
      file: `${name}.csv`,
      line: 2,
      column: name,
      message: withValue({ en: "no", ko: "아님" }, value),
      fix,
    };
    const line = formatFault("data/story", fault, "ko");
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
    expect(line.length).toBeLessThan(7000);
  });
  fc.assert(property, { seed: 68, numRuns: 500 });
});

test("a column without a name leaves no gap in the words of its fault", () => {
  const fault = { file: "deals.csv", line: 1, column: "", message: withValue(notColumn("deals"), "") };
  expect(formatFault("data/story", fault, "en")).toBe('data/story/deals.csv:1: not a column of deals: ""');
});

test("faults are ordered by file, then by line, and otherwise stay in order", () => {
  const fault = (file: string, line: number, en: string) => ({ file, line, message: { en, ko: en } });
  const sorted = sortFaults([
    fault("b.csv", 2, "x"),
    fault("b.csv", 10, "y"),
    fault("a.csv", 3, "z"),
    fault("b.csv", 2, "w"),
  ]);
  expect(sorted.map(({ message }) => message.en)).toEqual(["z", "x", "w", "y"]);
});
