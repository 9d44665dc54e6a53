import { utcMonth, utcYear } from "d3-time";
import { formatDate } from "@/lib/dates/format-date";
import type { EdtfDate } from "@/lib/dates/parse-edtf";
import { toEdtfDate } from "@/lib/dates/to-edtf-date";
import type { Lang } from "@/lib/text/lang";

/** A period of time in days since 1 January 1970; the end is the end of its last day. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

const msPerDay = 86_400_000;

/** The number of days from 1 January 1970 to a day such as `2025-02-10`. */
export function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / msPerDay;
}

/** The day of a number of days since 1 January 1970, as `2025-02-10`. */
export function isoDay(day: number): string {
  return utcDate(day).toISOString().slice(0, 10);
}

/**
 * The period that a timeline shows.
 *
 * @param dates all dates of the story, so that filters do not change the axis
 * @param verified the day up to which the facts are known, as `2025-02-10`; the period ends with it or with a later date
 * @param lastYears how many years before that day the period starts; null for the start of the first date's year
 */
export function timelinePeriod(dates: readonly EdtfDate[], verified: string, lastYears: number | null): Period {
  const days = [verified, ...dates.map(({ earliest }) => earliest)].map(dayNumber);
  const start = toDay(utcYear.floor(utcDate(Math.min(...days))));
  const end = Math.max(...days) + 1;
  if (lastYears === null) return { start, end };
  return { start: Math.max(start, toDay(utcYear.offset(utcDate(dayNumber(verified)), -lastYears))), end };
}

/**
 * The whole months in which some dates lie, without any that of the last known day; a date with an open end goes on to the day up to which the facts
 * are known, as `2025-02-10`.
 */
export function monthsPeriod(dates: readonly EdtfDate[], verified: string): Period {
  if (dates.length === 0) return monthsPeriod([toEdtfDate(verified)], verified);
  const first = Math.min(...dates.map(({ earliest }) => dayNumber(earliest)));
  const ends = dates.flatMap(({ earliest, latest }) => (latest === null ? [earliest, verified] : [latest]));
  const last = utcDate(Math.max(...ends.map(dayNumber)));
  return { start: toDay(utcMonth.floor(utcDate(first))), end: toDay(utcMonth.offset(utcMonth.floor(last), 1)) };
}

/**
 * Places a date in a period.
 *
 * @returns the start of its first and the end of its last possible day, clipped to the period, as fractions of it from 0
 *   to 1; null outside the period
 */
export function placeInPeriod(date: EdtfDate, period: Period) {
  const { start, end } = period;
  const from = dayNumber(date.earliest);
  const to = date.latest === null ? end : dayNumber(date.latest) + 1;
  if (from >= end || to <= start) return null;
  return { from: fractionOf(Math.max(start, from), period), to: fractionOf(Math.min(end, to), period) };
}

/** Every 1 January from the one at or before a first day to a last day, all in days since 1 January 1970. */
export function yearStarts(first: number, last: number): number[] {
  return utcYear.range(utcYear.floor(utcDate(first)), utcDate(last + 1)).map(toDay);
}

/** A tick of a time axis: its position in the period, from 0 to 1, and its label. */
export interface TimeTick {
  readonly at: number;
  readonly text: string;
}

/**
 * The ticks of a time axis at the firsts of months: in a long period at every January, labelled with its year; in a short
 * one at more months.
 */
export function timeTicks(period: Period, lang: Lang): TimeTick[] {
  const months = tickMonths(period);
  const firsts = utcMonth.every(months)?.range(utcDate(period.start), utcDate(period.end)) ?? [];
  return firsts.map((first) => {
    const iso = first.toISOString();
    const text = months === 12 ? iso.slice(0, 4) : formatDate(toEdtfDate(iso.slice(0, 7)), lang, { style: "short" });
    return { at: fractionOf(toDay(first), period), text };
  });
}

/** The number of months between ticks. */
function tickMonths({ start, end }: Period): number {
  const years = (end - start) / 365.25;
  if (years > 4) return 12;
  if (years > 2.2) return 6;
  if (years > 1.2) return 3;
  return years > 0.6 ? 2 : 1;
}

/** Rounded, so that models are short as JSON. */
function fractionOf(day: number, { start, end }: Period): number {
  return Math.round(((day - start) / (end - start)) * 1e5) / 1e5;
}

function utcDate(day: number): Date {
  return new Date(day * msPerDay);
}

function toDay(date: Date): number {
  return date.getTime() / msPerDay;
}
