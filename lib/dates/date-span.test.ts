import { expect, test } from "vitest";
import { daysInMonth, isoForm, readPoint } from "./date-span";

test("a point is split into its parts", () => {
  expect(readPoint("2018")).toEqual({ year: 2018, month: null, day: null, mark: "" });
  expect(readPoint("2024-02~")).toEqual({ year: 2024, month: 2, day: null, mark: "~" });
  expect(readPoint("2025-02-10?")).toEqual({ year: 2025, month: 2, day: 10, mark: "?" });
});

test.each(["", "18", "2018-1", "2018-01-", "2018/2019", "2018~?", "~2018", "2018\n", "２０１８"])(
  "%j is no point",
  (text) => {
    expect(readPoint(text)).toBeNull();
  },
);

test("months have the calendar's number of days", () => {
  const year = (number: number) => Array.from({ length: 12 }, (_, index) => daysInMonth(number, index + 1));
  expect(year(2025)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  expect([2024, 2000, 1900, 0].map((number) => daysInMonth(number, 2))).toEqual([29, 29, 28, 29]);
});

test("ISO forms are padded", () => {
  expect([isoForm(2018), isoForm(2024, 2), isoForm(800, 2, 1)]).toEqual(["2018", "2024-02", "0800-02-01"]);
});
