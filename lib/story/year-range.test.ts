import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseEdtf } from "@/lib/dates/parse-edtf";
import { formatYearRange, parseYearRange } from "./year-range";

const year = fc.integer({ min: 1, max: 9999 });

describe("whole years in a date filter", () => {
  test.each([
    ["2019", { from: 2019, to: 2019 }],
    ["2019/2023", { from: 2019, to: 2023 }],
    ["2019/..", { from: 2019, to: null }],
  ])("%s is read", (text, range) => expect(parseYearRange(text)).toEqual(range));

  test.each(["2019-02", "2023/2019", "2019~", "../2019", "2019/", "", "19"])("%s is not one", (text) =>
    expect(parseYearRange(text)).toBeNull(),
  );

  test("what is written is an EDTF date that is read back", () => {
    fc.assert(
      fc.property(year, fc.option(year), (from, to) => {
        const text = formatYearRange({ from, to });
        expect(parseEdtf(text).ok).toBe(true);
        const expected = to === null ? { from, to } : { from: Math.min(from, to), to: Math.max(from, to) };
        expect(parseYearRange(text)).toEqual(expected);
      }),
    );
  });
});
