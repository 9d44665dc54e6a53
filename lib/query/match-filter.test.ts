import { describe, expect, test } from "vitest";
import type { ColumnType } from "@/lib/datasets/column";
import { sampleColumn } from "@/lib/datasets/testing/sample-column";
import { parseEdtf } from "@/lib/dates/parse-edtf";
import { columnValues } from "./column-values";
import { matcher } from "./match-filter";
import type { Operator } from "./operators";

function matches(type: ColumnType, value: unknown, operator: Operator, ...values: string[]): boolean {
  const column = sampleColumn(type, "c");
  return matcher({ column: "c", operator, values }, column, columnValues([value]))(0);
}

function date(edtf: string) {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.value;
}

describe("dates compare as spans", () => {
  test.each<[span: string, operator: Operator, bound: string, holds: boolean]>([
    ["2025-02-10", "eq", "2025", true],
    ["2025", "eq", "2025-02-10", true],
    ["2025-02", "eq", "2025-03", false],
    ["2024-12/2025-01", "eq", "2025", true],
    ["2016/..", "eq", "2999", true],
    ["2016/..", "eq", "2015", false],
    ["2025", "eq", "2016/..", true],
    ["2025-02", "during", "2025", true],
    ["2025", "during", "2025-02", false],
    ["2025", "during", "2025", true],
    ["2024-12/2025-01", "during", "2025", false],
    ["2016/..", "during", "2016", false],
    ["2016/..", "during", "2015/..", true],
    ["2024", "before", "2025", true],
    ["2025-02", "before", "2025-02-10", false],
    ["2025-02", "before", "2025-03", true],
    ["2016/..", "before", "2999", false],
    ["2025-03", "after", "2025-02", true],
    ["2025", "after", "2025-02", false],
    ["2026", "after", "2016/..", false],
    ["2025-02", "lt", "2025-02", false],
    ["2025-01", "lt", "2025-02", true],
    ["2025-02", "lte", "2025", true],
    ["2025", "lte", "2025-02", false],
    ["2025-12", "gte", "2025", true],
    ["2025", "gte", "2025-02", false],
    ["2026", "gt", "2025-12-31", true],
    ["2025", "gt", "2025", false],
    ["2025-02-10~", "eq", "2025-02-10", true],
    ["2025-02", "not", "2025", false],
    ["2024", "not", "2025", true],
  ])("%s %s %s: %s", (span, operator, bound, holds) => {
    expect(matches("date", date(span), operator, bound)).toBe(holds);
  });

  test("nothing passes a bound that is no date", () => {
    expect(matches("date", date("2025"), "eq", "2025-22")).toBe(false);
  });
});

describe("numbers", () => {
  test.each<[operator: Operator, values: string[], holds: boolean]>([
    ["eq", ["5"], true],
    ["eq", ["4", "5.0"], true],
    ["eq", ["4"], false],
    ["not", ["5"], false],
    ["not", ["4"], true],
    ["gt", ["5"], false],
    ["gt", ["4"], true],
    ["gte", ["5"], true],
    ["lt", ["5"], false],
    ["lt", ["6"], true],
    ["lte", ["5"], true],
    ["lte", ["4"], false],
    ["in", ["4,5"], true],
    ["in", ["4,6"], false],
    ["in", ["1", "5,6"], true],
  ])("5 %s %j: %s", (operator, values, holds) => {
    for (const type of ["money", "integer", "number"] as const)
      expect(matches(type, 5, operator, ...values)).toBe(holds);
  });
});

describe("texts, words and lists", () => {
  test.each<[type: ColumnType, value: unknown, operator: Operator, values: string[], holds: boolean]>([
    ["text", "Ferry", "eq", ["Ferry"], true],
    ["text", "Ferry", "eq", ["ferry"], false],
    ["text", "Ferry", "contains", ["FERR"], true],
    ["text", "나룻배".normalize("NFC"), "contains", ["나룻".normalize("NFD")], true],
    ["text", "Ferry", "contains", ["boat"], false],
    ["word", "open", "in", ["shut,open"], true],
    ["word", "open", "in", ["shut"], false],
    ["word", "open", "not", ["open", "shut"], false],
    ["boolean", true, "eq", ["true"], true],
    ["boolean", false, "eq", ["true"], false],
    ["references", ["a", "b"], "eq", ["b"], true],
    ["references", ["a", "b"], "in", ["c,b"], true],
    ["references", ["a", "b"], "not", ["b"], false],
    ["references", ["a", "b"], "not", ["c"], true],
    ["citations", ["gazette#p. 2"], "eq", ["gazette"], true],
    ["citations", ["gazette#p. 2"], "in", ["roll,gazette"], true],
    ["citations", ["gazette#p. 2"], "not", ["gazette"], false],
  ])("%s %j %s %j: %s", (type, value, operator, values, holds) => {
    expect(matches(type, value, operator, ...values)).toBe(holds);
  });
});

test.each<[value: unknown]>([[null], [undefined], [[]]])(
  "an absent value (%j) passes only isblank and not",
  (value) => {
    const passing = (["eq", "not", "contains", "in", "isblank", "notblank"] as const).filter((operator) =>
      matches("references", value, operator, "a"),
    );
    expect(passing).toEqual(["not", "isblank"]);
    expect(matches("money", value, "lt", "5")).toBe(false);
    expect(matches("date", value, "before", "2999")).toBe(false);
  },
);

test("zero and false are not absent", () => {
  expect(matches("money", 0, "isblank", "")).toBe(false);
  expect(matches("boolean", false, "notblank", "")).toBe(true);
});
