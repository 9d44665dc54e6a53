import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
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
