import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { readDatasetRequest } from "./dataset-request";
import { knownRequest } from "./known-request";

const story = loadedSample();

test("an address is read once, and each address, dataset and format for itself", () => {
  const first = knownRequest(story, "deals", "csv", "?_size=7&_labels=ko");
  expect(first).toEqual(readDatasetRequest(story, "deals", "csv", new URLSearchParams("_size=7&_labels=ko")));
  expect(knownRequest(story, "deals", "csv", "?_size=7&_labels=ko")).toBe(first);
  expect(knownRequest(story, "deals", "json", "?_size=7&_labels=ko")).not.toBe(first);
  expect(knownRequest(story, "deals", "csv", "?_size=8&_labels=ko").size).toBe(8);
  expect(knownRequest(loadedSample(), "deals", "csv", "?_size=7&_labels=ko")).not.toBe(first);
});

test("what is refused is refused again, and a flood of addresses leaves right answers", () => {
  for (let turn = 0; turn < 2; turn++) expect(() => knownRequest(story, "deals", "csv", "?_size=0")).toThrow(/_size/);
  for (let turn = 0; turn < 2500; turn++) {
    expect(knownRequest(story, "deals", "csv", `?_q=${turn}`).query.search).toBe(String(turn));
  }
});
