import fc from "fast-check";
import { expect, test } from "vitest";
import { byteRange } from "./byte-range";

test.each([
  ["bytes=0-99", { first: 0, last: 99 }],
  ["bytes=100-", { first: 100, last: 999 }],
  ["bytes=-10", { first: 990, last: 999 }],
  ["bytes=-5000", { first: 0, last: 999 }],
  ["bytes=900-5000", { first: 900, last: 999 }],
  ["Bytes= 0 - 0 ", { first: 0, last: 0 }],
  ["bytes=1000-", "unsatisfiable"],
  ["bytes=-0", "unsatisfiable"],
  ["bytes=0-1,5-6", null],
  ["bytes=5-1", null],
  ["bytes=-", null],
  ["bytes=a-b", null],
  ["rows=0-9", null],
  ["bytes=0-99999999999999999999", null],
  [null, null],
])("%s of 1000 bytes is %o", (header, expected) => {
  expect(byteRange(header, 1000)).toEqual(expected);
});

test("a part lies within the content", () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.nat(), (from, to, length) => {
      const range = byteRange(`bytes=${from}-${to}`, length);
      if (range === null || range === "unsatisfiable") return;
      expect(range.first).toBe(from);
      expect(range.last).toBeLessThan(length);
      expect(range.last).toBeGreaterThanOrEqual(range.first);
    }),
  );
});
