import type { EdtfDate } from "@/lib/dates/parse-edtf";

/** A period of time in days since 1 January 1970; the end is that of its last day. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

const msPerDay = 86_400_000;

/** The number of a day, `2025-02-10`, counted from 1 January 1970. */
export function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / msPerDay;
}

/** The day of a number of days since 1 January 1970, as `2025-02-10`. */
export function isoDay(day: number): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

/**
 * The period that a timeline shows.
 *
 * @param dates all dates of the story, so that filters leave the axis where it is
 * @param verified the day up to which the facts are known; the period ends with it, or with a later event
 * @param lastYears how many years before that day it begins; null for the first event's whole year
 */
export function timelinePeriod(dates: readonly EdtfDate[], verified: string, lastYears: number | null): Period {
  const days = [verified, ...dates.map(({ earliest }) => earliest)].map(dayNumber);
  const start = dayNumber(`${isoDay(Math.min(...days)).slice(0, 4)}-01-01`);
  const end = Math.max(...days) + 1;
  if (lastYears === null) return { start, end };
  return { start: Math.max(start, yearsBefore(verified, lastYears)), end };
}

function yearsBefore(iso: string, years: number): number {
  const date = new Date(`${iso}T00:00:00Z`);
  return date.setUTCFullYear(date.getUTCFullYear() - years) / msPerDay;
}

/**
 * Where a date stands in a period.
 *
 * @returns the start of its first and the end of its last possible day, cut off at the period's ends, from 0 to 1;
 * null when it lies outside
 */
export function placeInPeriod(date: EdtfDate, { start, end }: Period): { from: number; to: number } | null {
  const from = dayNumber(date.earliest);
  const to = date.latest === null ? end : dayNumber(date.latest) + 1;
  if (from >= end || to <= start) return null;
  const fraction = (day: number) => rounded((Math.min(end, Math.max(start, day)) - start) / (end - start));
  return { from: fraction(from), to: fraction(to) };
}

/**
 * The firsts of months at which gridlines stand: of each January over many years, of more months over few.
 *
 * @returns the month as `2025-01` and its place, from 0 to 1
 */
export function monthTicks({ start, end }: Period): { readonly month: string; readonly at: number }[] {
  const years = (end - start) / 365.25;
  const step = years > 4 ? 12 : years > 2.2 ? 6 : years > 1.2 ? 3 : 2;
  const [year = 0, month = 1] = isoDay(start).split("-").map(Number);
  const ticks: { month: string; at: number }[] = [];
  for (let place = Math.floor((month - 1) / step) * step; ; place += step) {
    const first = new Date(Date.UTC(year, place, 1));
    const day = first.getTime() / msPerDay;
    if (day >= end) return ticks;
    if (day >= start)
      ticks.push({ month: first.toISOString().slice(0, 7), at: rounded((day - start) / (end - start)) });
  }
}

function rounded(fraction: number): number {
  return Math.round(fraction * 1e5) / 1e5;
}
