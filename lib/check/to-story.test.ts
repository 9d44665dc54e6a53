import { expect, test } from "vitest";
import { datasetNames } from "@/lib/datasets/registry";
import { entityName, findRow, formOf, half, notesOn, sideSlot, termLabel } from "@/lib/story/story";
import { storyLookups } from "@/lib/story/story-lookups";
import { checkStory } from "./check-story";
import { loadedSample } from "./testing/loaded-sample";
import { draftRow, sampleStory } from "./testing/sample-story";
import { toStory } from "./to-story";

const story = loadedSample();

test("a checked story keeps its id and edition, the story file, and every row in file order", () => {
  const checked = checkStory(sampleStory());
  const made = toStory("ferry", "0123456789ab", checked);
  expect(made).toMatchObject({ id: "ferry", edition: "0123456789ab", verified: "2031-05-06", project: "long-ferry" });
  for (const name of datasetNames) {
    expect(made.rows[name]).toEqual(checked.tables[name].rows.map(({ values }) => values));
    for (const [index, row] of made.rows[name].entries()) expect(made.rowIndexes[name].get(row.id)).toBe(index);
  }
});

test("cells are decoded", () => {
  expect(findRow(story, "deals", "pier-fund")).toMatchObject({
    amount: 5_000_000,
    date: { edtf: "2030~", earliest: "2030-01-01", latest: "2030-12-31" },
    from_entities: null,
    sources: ["gazette-2030", "court-roll"],
    in_article: false,
  });
});

test("a story with faults is never served", () => {
  const broken = checkStory(
    sampleStory((draft) => {
      draftRow(draft, "deals", "ferry-bid").amount = "much";
    }),
  );
  expect(() => toStory("ferry", "0123456789ab", broken)).toThrow("story has faults: ferry");
  const headless = sampleStory();
  headless.delete("story.json");
  expect(() => toStory("ferry", "0123456789ab", checkStory(headless))).toThrow("story has faults: ferry");
});

test("rows are found by id, in their own dataset only", () => {
  expect(findRow(story, "entities", "bo-marsh")?.name_en).toBe("Bo Marsh");
  expect(findRow(story, "deals", "bo-marsh")).toBeUndefined();
  expect(findRow(story, "deals", "constructor")).toBeUndefined();
});

test("notes are found by row, and by cell when a column is given", () => {
  const ids = (...args: Parameters<typeof notesOn> extends [unknown, ...infer Rest] ? Rest : never) =>
    notesOn(story, ...args).map(({ id }) => id);
  expect(ids("deals", "ferry-bid")).toEqual(["note-bid", "note-bid-row"]);
  expect(ids("deals", "ferry-bid", "amount")).toEqual(["note-bid"]);
  expect(ids("deals", "ferry-bid", "date")).toEqual([]);
  expect(ids("events", "ferry-bid")).toEqual([]);
});

test("a side has its index in the story", () => {
  expect(["north", "south", "both", "neither", "east"].map((side) => sideSlot(story, side))).toEqual([
    "first",
    "second",
    "both",
    "neither",
    "neither",
  ]);
});

test("names, labels and halves are in a language; what has none is returned as it is", () => {
  expect([entityName(story, "ada-fenn", "en"), entityName(story, "ada-fenn", "ko")]).toEqual([
    "Ada Fenn",
    "Ada Fenn (한국어)",
  ]);
  expect(entityName(story, "unnamed", "ko")).toBe("unnamed");
  expect([termLabel(story, "deals.kind", "bid", "ko"), termLabel(story, "deals.kind", "gift", "ko")]).toEqual([
    "bid (한국어)",
    "gift",
  ]);
  expect(termLabel(story, "deals.colour", "bid", "en")).toBe("bid");
  expect(half({ title_en: "Fares", title_ko: null }, "title", "en")).toBe("Fares");
  expect(half({ title_en: "Fares", title_ko: null }, "title", "ko")).toBeNull();
});

test("marks have the form that the list says, and are solid where it says none", () => {
  expect([
    formOf(story, "deals.status", "refused"),
    formOf(story, "deals.status", "open"),
    formOf(story, "x", "y"),
  ]).toEqual(["crossed", "hollow", "solid"]);
});

test("lookups hold the labels of ids, words and sides, and are made once", () => {
  const lookups = storyLookups(story);
  expect(lookups.words["deals.kind"]?.bid).toEqual({ en: "bid", ko: "bid (한국어)", order: 2 });
  expect(lookups.names.deals?.["ferry-bid"]?.en).toBe("Bid, for all");
  expect(lookups.names.sources?.["court-roll"]).toEqual({ en: "River Court", ko: "River Court" });
  expect(lookups.names.entities?.unnamed?.en).toBe("Unnamed observers");
  expect(lookups.names.claims).toBeUndefined();
  expect(lookups.sides.map(({ id }) => id)).toEqual(["north", "south", "both", "neither"]);
  expect(storyLookups(story)).toBe(lookups);
});
