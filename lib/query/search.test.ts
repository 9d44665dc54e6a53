import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { storyIndex } from "@/lib/story/story-index";
import { emptyQuery } from "./query";
import { runQuery } from "./run-query";

const story = loadedSample();
const found = (dataset: "deals" | "events", search: string) =>
  runQuery(storyIndex(story, dataset), { ...emptyQuery, search }, "ko").map((row) => row.id);

test.each([
  ["", ["ferry-bid", "pier-fund", "pier-part"]],
  ["FERRY-bid", ["ferry-bid"]],
  ["undisclosed (한국어)", ["pier-part"]],
  ["한국어".normalize("NFD"), ["ferry-bid", "pier-fund", "pier-part"]],
  ["  pier fund ", ["pier-fund", "pier-part"]],
  ["Bo Marsh", []],
  ["ada fenn", ["ferry-bid"]],
  ["refused", ["ferry-bid"]],
  ["남쪽", ["pier-fund", "pier-part"]],
  ["97400000", ["ferry-bid"]],
  ["9740만 달러", ["ferry-bid"]],
  ["up to $5 m", ["pier-fund"]],
  ["최대 500만", ["pier-fund"]],
  ["97.4M", ["ferry-bid"]],
  ["2030-05", ["pier-part"]],
  ["nothing like it", []],
])("a search for %j in deals", (search, ids) => {
  expect(found("deals", search)).toEqual(ids);
});

test("the name of a row behind an id is found in either language", () => {
  expect(found("events", "Long Ferry")).toEqual([]);
  expect(found("events", "Bid, for all")).toEqual(["ev-bid"]);
  expect(found("events", "bo marsh (한국어)")).toEqual(["ev-bid"]);
});
