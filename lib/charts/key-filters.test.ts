import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { keyFilters } from "./key-filters";

const story = loadedSample();

test("a key offers the sides that occur and the words that decide how a mark is drawn", () => {
  expect(keyFilters(story, "deals", "en")).toEqual([
    {
      column: "side",
      label: "Side",
      values: [
        { value: "north", label: "North", slot: "first", form: null, core: null },
        { value: "south", label: "South", slot: "second", form: null, core: null },
      ],
    },
    {
      column: "status",
      label: "Status",
      values: [
        { value: "open", label: "open", slot: null, form: "hollow", core: null },
        { value: "refused", label: "refused", slot: null, form: "crossed", core: null },
      ],
    },
  ]);
});

test("where nothing can be selected, nothing is offered", () => {
  expect(keyFilters(story, "events", "ko")).toEqual([]);
  expect(keyFilters(story, "exchange_rates", "ko")).toEqual([]);
});
