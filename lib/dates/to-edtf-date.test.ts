import { expect, test } from "vitest";
import { toEdtfDate } from "./to-edtf-date";

test("spans every day of a year, a month or a day", () => {
  expect(toEdtfDate("2024")).toEqual({ edtf: "2024", earliest: "2024-01-01", latest: "2024-12-31" });
  expect(toEdtfDate("2024-02")).toEqual({ edtf: "2024-02", earliest: "2024-02-01", latest: "2024-02-29" });
  expect(toEdtfDate("2024-02-10")).toEqual({ edtf: "2024-02-10", earliest: "2024-02-10", latest: "2024-02-10" });
});

test("refuses what is no date, and gives the reason", () => {
  expect(() => toEdtfDate("2024-13")).toThrow(new RangeError('month out of range: "2024-13"'));
});
