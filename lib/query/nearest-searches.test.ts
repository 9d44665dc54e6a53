import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { storyIndex } from "@/lib/story/story-index";
import { nearestSearches } from "./nearest-searches";
import type { Filter } from "./query";
import { indexRows } from "./row-index";

const story = loadedSample();
const suggested = (search: string, filters: readonly Filter[] = []) =>
  nearestSearches(storyIndex(story, "deals"), { search, filters, sort: [] });

test.each([
  ["a letter too few", "Fery", ["Ferry"]],
  ["two letters changed round", "Frery", ["Ferry"]],
  ["full-width letters", "Ｆｅｒｙ", ["Ferry"]],
  ["a word beside one that is there", "pier fnd", ["pier fund"]],
  ["letters typed with the Korean keyboard", "ㄹㄷㄱ교", ["ferry"]],
  ["Korean typed with the English keyboard", "skaWhr", ["남쪽"]],
  ["a wrong vowel in Korean", "남쩍", ["남쪽"]],
  ["words of which no row has all", "ferry undisclosed", ["ferry", "undisclosed"]],
  ["nothing near", "xylophone", []],
  ["no search", "", []],
  ["a long text", "word ".repeat(40), []],
])("%s: %s", (_what, search, wanted) => {
  expect(suggested(search).map((each) => each.toLowerCase())).toEqual(
    wanted.length === 0 ? [] : expect.arrayContaining(wanted.map((each) => each.toLowerCase())),
  );
});

test("a search that is suggested finds rows under the filters", () => {
  expect(suggested("Fery", [{ column: "id", operator: "eq", values: ["pier-fund"] }])).toEqual([]);
  expect(suggested("Fery", [{ column: "id", operator: "eq", values: ["ferry-bid"] }])).not.toEqual([]);
});

test("there are at most three suggestions", () => {
  for (const search of ["fan", "pire", "bod", "noth"]) expect(suggested(search).length).toBeLessThanOrEqual(3);
});

test("the order of the rows, which is another one in the browser, does not change what is suggested", () => {
  const { dataset, columns, rows, lookups } = storyIndex(story, "deals");
  const turned = indexRows(dataset, columns, rows.toReversed(), lookups);
  for (const search of ["fan", "pire", "bod", "noth", "no such word", "fery pir", "남쩍"]) {
    expect(nearestSearches(turned, { search, filters: [], sort: [] })).toEqual(suggested(search));
  }
});
