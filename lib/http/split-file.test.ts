import { expect, test } from "vitest";
import { Problem } from "./problem";
import { decodeSegment, splitFile } from "./split-file";

const formats = ["json", "csv"] as const;

test.each([
  ["deals.csv", "deals", "csv"],
  ["deals.json", "deals", "json"],
  ["exchange_rates.csv", "exchange_rates", "csv"],
  ["a.b.json", "a.b", "json"],
  ["%EB%82%98.json", "나", "json"],
  ["deals%2Ecsv", "deals", "csv"],
  ["100%.csv", "100%", "csv"],
])("%s", (file, name, format) => {
  expect(splitFile(file, formats)).toEqual({ name, format });
});

test.each(["deals", "deals.xml", "deals.CSV", "deals.", ".csv", "", "deals.csv.", "deals.toString", undefined])(
  "%s is not found",
  (file) => {
    expect(() => splitFile(file, formats)).toThrow(Problem);
    expect(() => splitFile(file, formats)).toThrow("This address ends in .json or .csv.");
  },
);

test("a segment with broken escapes stays as it is", () => {
  expect(decodeSegment("%E0%A4%A")).toBe("%E0%A4%A");
  expect(decodeSegment("a%20b")).toBe("a b");
});
