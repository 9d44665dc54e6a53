import { expect, it } from "vitest";
import type { EdtfDate } from "@/lib/dates/parse-edtf";
import { dayNumber, isoDay, monthsPeriod, placeInPeriod, timelinePeriod, timeTicks, yearStarts } from "./time-period";

const date = (earliest: string, latest: string | null = earliest): EdtfDate => ({ edtf: earliest, earliest, latest });
const dates = [date("2029-04-05"), date("2031-05-06")];

it("counts days, and reads them back", () => {
  expect(dayNumber("1970-01-02")).toBe(1);
  expect(isoDay(dayNumber("2028-02-29"))).toBe("2028-02-29");
});

it("starts with the first event's year and ends with the day of verification", () => {
  const { start, end } = timelinePeriod(dates, "2031-06-01", null);
  expect([isoDay(start), isoDay(end - 1)]).toEqual(["2029-01-01", "2031-06-01"]);
});

it("starts a number of years before the day of verification, but not before the first event's year", () => {
  expect(isoDay(timelinePeriod(dates, "2031-06-01", 1).start)).toBe("2030-06-01");
  expect(isoDay(timelinePeriod(dates, "2031-06-01", 9).start)).toBe("2029-01-01");
});

it("ends with an event that is later than the day of verification, and needs no event", () => {
  expect(isoDay(timelinePeriod(dates, "2031-01-01", null).end - 1)).toBe("2031-05-06");
  expect(isoDay(timelinePeriod([], "2031-03-04", null).start)).toBe("2031-01-01");
});

it("holds the whole months of some dates, and an open end up to the day of verification", () => {
  const monthsOf = (...some: EdtfDate[]) => {
    const { start, end } = monthsPeriod(some, "2031-06-10");
    return [isoDay(start), isoDay(end - 1)];
  };
  expect(monthsOf(date("2030-02-14"))).toEqual(["2030-02-01", "2030-02-28"]);
  expect(monthsOf(date("2030-02-14", "2030-12-31"), date("2029-11-30"))).toEqual(["2029-11-01", "2030-12-31"]);
  expect(monthsOf(date("2030-02-14", null))).toEqual(["2030-02-01", "2031-06-30"]);
  expect(monthsOf(date("2032-02-14", null))).toEqual(["2032-02-01", "2032-02-29"]);
});

it("places a date over all its possible days, clipped to the period", () => {
  const period = { start: dayNumber("2030-01-01"), end: dayNumber("2030-01-11") };
  expect(placeInPeriod(date("2030-01-02"), period)).toEqual({ from: 0.1, to: 0.2 });
  expect(placeInPeriod(date("2029-01-01", "2030-01-05"), period)).toEqual({ from: 0, to: 0.5 });
  expect(placeInPeriod(date("2030-01-06", null), period)).toEqual({ from: 0.5, to: 1 });
  expect(placeInPeriod(date("2029-12-31"), period)).toBeNull();
  expect(placeInPeriod(date("2030-01-11"), period)).toBeNull();
});

it("has a tick at each January of many years, at more months of few", () => {
  const over = (years: number, last = "2031-02-14") => {
    const end = dayNumber(last) + 1;
    const ticks = timeTicks({ start: dayNumber(`${2031 - years}-02-15`), end }, "en");
    return ticks.map(({ text }) => text);
  };
  expect(over(6)).toEqual(["2026", "2027", "2028", "2029", "2030", "2031"]);
  expect(over(3)).toEqual(["Jul 2028", "Jan 2029", "Jul 2029", "Jan 2030", "Jul 2030", "Jan 2031"]);
  expect(over(1)).toEqual(["Mar 2030", "May 2030", "Jul 2030", "Sep 2030", "Nov 2030", "Jan 2031"]);
  const autumn = timeTicks({ start: dayNumber("2030-09-01"), end: dayNumber("2030-12-01") }, "en");
  expect(autumn.map(({ text }) => text)).toEqual(["Sep 2030", "Oct 2030", "Nov 2030"]);
  expect(over(0, "2031-03-01")).toEqual(["Mar 2031"]);
});

it("labels no two ticks alike where years begin to be enough", () => {
  for (let days = 4 * 365 - 3; days < 4 * 365 + 5; days += 1) {
    const texts = timeTicks({ start: dayNumber("2028-02-15"), end: dayNumber("2028-02-15") + days }, "ko");
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
  }
});

it("places ticks between the first and the last day", () => {
  const period = { start: dayNumber("2030-01-01"), end: dayNumber("2031-01-01") };
  const ticks = timeTicks(period, "en").map(({ at }) => at);
  expect(ticks).toEqual([0, 59, 120, 181, 243, 304].map((days) => expect.closeTo(days / 365, 4)));
});

it("finds the starts of years, those of the first and the last day included", () => {
  const years = (first: string, last: string) => yearStarts(dayNumber(first), dayNumber(last)).map(isoDay);
  expect(years("2028-03-04", "2030-01-01")).toEqual(["2028-01-01", "2029-01-01", "2030-01-01"]);
  expect(years("2028-01-01", "2028-01-01")).toEqual(["2028-01-01"]);
});
