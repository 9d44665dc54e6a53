import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { readCardRequest } from "./card-request";

const read = (query: string) => readCardRequest(loadedSample(), "deals", new URLSearchParams(query));

test("a card is requested by column and language; view state is ignored", () => {
  expect(read("")).toEqual({ column: null, lang: "ko" });
  expect(read("_col=amount&_labels=en&_v_edition=0123456789ab")).toEqual({ column: "amount", lang: "en" });
  expect(read("_col=amount_krw").column).toBe("amount_krw");
});

test.each([
  ["_col=amuont", { problem: "bad-value", details: { parameter: "_col", suggestion: "amount" } }],
  ["_labels=de", { problem: "bad-value", details: { parameter: "_labels" } }],
  ["_label=en", { problem: "unknown-parameter", details: { parameter: "_label", suggestion: "_labels" } }],
  ["_col=amount&_col=date", { problem: "bad-value", details: { parameter: "_col" } }],
  ["_labels=en&_labels=ko", { problem: "bad-value", details: { parameter: "_labels" } }],
  ["side=north", { problem: "unknown-parameter", details: { parameter: "side" } }],
])("%s is rejected by name", (query, problem) => {
  expect(() => read(query)).toThrow(
    expect.objectContaining({ ...problem, details: expect.objectContaining(problem.details) }),
  );
});
