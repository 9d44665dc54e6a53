import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { draftRow } from "@/lib/check/testing/sample-story";
import { datasetNames } from "@/lib/datasets/registry";
import { allStories } from "@/lib/server/stories";
import { storyIndex } from "@/lib/story/story-index";
import { countYears } from "./count-years";
import { parseQuery } from "./parse-query";
import { runQuery } from "./run-query";

const index = storyIndex(
  loadedSample((draft) => {
    draftRow(draft, "deals", "pier-fund").date = "2028~/2030";
    draftRow(draft, "deals", "pier-part").date = "2032/..";
    draftRow(draft, "deals", "ferry-bid").date = "2027-02";
  }),
  "deals",
);
const years = (text: string, column = "date") =>
  countYears(index, parseQuery(new URLSearchParams(text), index.columns).query, column).map(
    ({ year, count, selected }) => `${year} ${count}${selected ? " *" : ""}`,
  );

test("every year from the first to the last counts the rows that may lie in it", () => {
  expect(years("")).toEqual(["2027 1", "2028 1", "2029 1", "2030 1", "2031 0", "2032 1"]);
});

test("the column's own choice is marked and ignored, every other filter holds", () => {
  const chosen = ["2027 1", "2028 1", "2029 1 *", "2030 1 *", "2031 0 *", "2032 1"];
  expect(years("date=2029/2031")).toEqual(chosen);
  expect(years("date=2027-05&kind=bid")).toEqual(["2027 1 *", "2028 0", "2029 0", "2030 0", "2031 0", "2032 0"]);
  expect(years("date__before=2031&_q=pier")).toEqual(["2027 0", "2028 1", "2029 1", "2030 1", "2031 0", "2032 0"]);
});

test("a column without dates has no years", () => {
  expect(years("", "kind")).toEqual([]);
  expect(years("", "nonsense")).toEqual([]);
  expect(countYears({ ...index, ...emptyIndex() }, parseQuery(new URLSearchParams(), []).query, "date")).toEqual([]);
});

function emptyIndex() {
  const empty = storyIndex(
    loadedSample((draft) => {
      draft.rows.notes.length = 0;
    }),
    "notes",
  );
  return { rows: empty.rows, values: empty.values };
}

test("in the real data, choosing a year gives as many rows as it says", () => {
  for (const story of allStories()) {
    for (const name of datasetNames) {
      const real = storyIndex(story, name);
      for (const { name: column } of real.columns.filter(({ type }) => type === "date")) {
        for (const { year, count } of countYears(real, parseQuery(new URLSearchParams(), []).query, column)) {
          const { query } = parseQuery(new URLSearchParams([[column, String(year)]]), real.columns);
          expect(runQuery(real, query, "ko"), `${name}.${column}=${year}`).toHaveLength(count);
        }
      }
    }
  }
});
