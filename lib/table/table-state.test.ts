import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { maxInBrowser, maxRows, partSize } from "./row-limits";
import { selectTable } from "./table-state";

const story = loadedSample();
const selected = (search: string) => {
  const { rows, query } = selectTable(story, "deals", new URLSearchParams(search), "en");
  return { rows: rows.map(({ id }) => id), filters: query.filters.map(({ column }) => column) };
};

test.each(["kind=pledgee", "side=nort", "confidence=sure", "nonsense=1", "amount__gte=much", "_sort=nonsense"])(
  "a page passes over %s, and the rest of its address holds",
  (wrong) => {
    expect(selected(wrong)).toEqual(selected(""));
    expect(selected(`${wrong}&kind=bid`)).toEqual(selected("kind=bid"));
  },
);

test("a page has a part of many rows, or all where its address asks for them and a browser can take them", () => {
  const [first] = story.rows.sources;
  if (!first) throw new Error("the sample has no source");
  const rowsOf = (count: number, search: string) => {
    const sources = Array.from({ length: count }, (_, index) => ({ ...first, id: `source-${index}` }));
    const long = { ...story, rows: { ...story.rows, sources } };
    return selectTable(long, "sources", new URLSearchParams(search), "en").rows.length;
  };
  expect(rowsOf(maxRows, "")).toBe(maxRows);
  expect(rowsOf(maxRows + 1, "")).toBe(partSize);
  expect(rowsOf(maxRows + 1, "_size=max")).toBe(maxRows + 1);
  expect(rowsOf(maxInBrowser + 1, "_size=max")).toBe(partSize);
});
