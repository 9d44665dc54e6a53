import { expect, it } from "vitest";
import type { EdtfDate } from "@/lib/dates/parse-edtf";
import { dayNumber, isoDay, monthTicks, placeInPeriod, timelinePeriod } from "./time-period";

const date = (earliest: string, latest: string | null = earliest): EdtfDate => ({ edtf: earliest, earliest, latest });
const dates = [date("2029-04-05"), date("2031-05-06")];

it("counts days and writes them again", () => {
  expect(dayNumber("1970-01-02")).toBe(1);
  expect(isoDay(dayNumber("2028-02-29"))).toBe("2028-02-29");
});

it("begins with the first event's year and ends with the day of verification", () => {
  const { start, end } = timelinePeriod(dates, "2031-06-01", null);
  expect([isoDay(start), isoDay(end - 1)]).toEqual(["2029-01-01", "2031-06-01"]);
});

it("begins a number of years before the day of verification, but not before the first event's year", () => {
  expect(isoDay(timelinePeriod(dates, "2031-06-01", 1).start)).toBe("2030-06-01");
  expect(isoDay(timelinePeriod(dates, "2031-06-01", 9).start)).toBe("2029-01-01");
});

it("ends with an event that is later than the day of verification, and needs no event", () => {
  expect(isoDay(timelinePeriod(dates, "2031-01-01", null).end - 1)).toBe("2031-05-06");
  expect(isoDay(timelinePeriod([], "2031-03-04", null).start)).toBe("2031-01-01");
});

it("places a date over all days that it may be, cut off at the period's ends", () => {
  const period = { start: dayNumber("2030-01-01"), end: dayNumber("2030-01-11") };
  expect(placeInPeriod(date("2030-01-02"), period)).toEqual({ from: 0.1, to: 0.2 });
  expect(placeInPeriod(date("2029-01-01", "2030-01-05"), period)).toEqual({ from: 0, to: 0.5 });
  expect(placeInPeriod(date("2030-01-06", null), period)).toEqual({ from: 0.5, to: 1 });
  expect(placeInPeriod(date("2029-12-31"), period)).toBeNull();
  expect(placeInPeriod(date("2030-01-11"), period)).toBeNull();
});

it("sets gridlines at each January over many years, at more months over few", () => {
  const over = (years: number) => {
    const ticks = monthTicks({ start: dayNumber(`${2031 - years}-02-15`), end: dayNumber("2031-02-15") });
    return ticks.map(({ month }) => month);
  };
  expect(over(6)).toEqual(["2026-01", "2027-01", "2028-01", "2029-01", "2030-01", "2031-01"]);
  expect(over(3)).toEqual(["2028-07", "2029-01", "2029-07", "2030-01", "2030-07", "2031-01"]);
  expect(over(1)).toEqual(["2030-03", "2030-05", "2030-07", "2030-09", "2030-11", "2031-01"]);
});
