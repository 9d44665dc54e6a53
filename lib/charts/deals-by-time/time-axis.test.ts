import { expect, test } from "vitest";
import { toEdtfDate } from "@/lib/dates/to-edtf-date";
import { dayNumber } from "../kit/time-period";
import { timeAxis } from "./time-axis";

const period = { start: dayNumber("2020-01-01"), end: dayNumber("2030-01-01") };
const late = ["2028-02", "2028-05-01", "2029-03", "2029-07-01"].map(toEdtfDate);
const early = toEdtfDate("2021-06-01");

test("an axis with dates in every part is not broken", () => {
  const dates = ["2020-03-01", "2022-03-01", "2025-03-01", "2029-03-01"].map(toEdtfDate);
  const { gap, ticks, place } = timeAxis(dates, period, "en");
  expect(gap).toBeNull();
  expect(ticks.map(({ text }) => text)).toContain("2024");
  expect(place(toEdtfDate("2025-01-01")).from).toBeCloseTo(0.5, 2);
});

test("many early years with few dates get a fifth of the axis, with their first year alone named", () => {
  const { gap, ticks, place } = timeAxis([early, ...late], period, "en");
  expect(gap).toEqual({ at: 0.2, year: "2028" });
  expect(ticks.map(({ text }) => text)).toEqual(["2020", "2028", "2029"]);
  expect(ticks.map(({ at }) => at)).toEqual([0, 0.2, expect.closeTo(0.6, 2)]);
  expect(place(early).to).toBeLessThan(0.2);
  expect(place(toEdtfDate("2029")).from).toBeCloseTo(0.6, 2);
  expect(place(toEdtfDate("2027/2028")).from).toBeLessThan(0.2);
  expect(place(toEdtfDate("2027/2028")).to).toBeGreaterThan(0.5);
});

test("dates keep their order on a broken axis", () => {
  const { place } = timeAxis([early, ...late], period, "en");
  const places = [early, ...late].map((date) => place(date).from);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test("without dates there is no break", () => {
  expect(timeAxis([], period, "ko").gap).toBeNull();
});
