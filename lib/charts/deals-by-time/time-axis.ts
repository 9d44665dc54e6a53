import type { EdtfDate } from "@/lib/dates/parse-edtf";
import type { Lang } from "@/lib/text/lang";
import {
  dayNumber,
  isoDay,
  type Period,
  placeInPeriod,
  type TimeTick,
  timeTicks,
  yearStarts,
} from "../kit/time-period";

/** What share of the dates lies behind a break, at least, and how much of the period lies before it, at least. */
const shares = { dates: 0.8, period: 0.4 };
/** What part of the axis the years before a break get. */
const earlyPart = 0.2;

/** An axis of time, which may be broken where few dates lie. */
export interface TimeAxis {
  /** Where the break is on the axis, from 0 to 1, and the year that begins there; null without one. */
  readonly gap: { readonly at: number; readonly year: string } | null;
  readonly ticks: readonly TimeTick[];
  /** The first and last possible day of a date on the axis, from 0 to 1. */
  place(date: EdtfDate): { readonly from: number; readonly to: number };
}

/** Makes the axis of a period; where few dates lie in many early years, those years get little room. */
export function timeAxis(dates: readonly EdtfDate[], period: Period, lang: Lang): TimeAxis {
  const year = breakYear(dates, period);
  const ticks = timeTicks(period, lang);
  const linear = (date: EdtfDate) => placeInPeriod(date, period) ?? { from: 1, to: 1 };
  if (year === null) return { gap: null, ticks, place: linear };
  const gap = (year - period.start) / (period.end - period.start);
  const squeezed = (at: number) =>
    Math.round(1e5 * (at < gap ? (at / gap) * earlyPart : earlyPart + ((at - gap) / (1 - gap)) * (1 - earlyPart))) /
    1e5;
  const [first, ...others] = ticks;
  const shown = [...(first ? [first] : []), ...others.filter(({ at }) => at > gap - 1e-4)];
  return {
    gap: { at: earlyPart, year: isoDay(year).slice(0, 4) },
    ticks: shown.map(({ at, text }) => ({ at: squeezed(at), text })),
    place: (date) => {
      const { from, to } = linear(date);
      return { from: squeezed(from), to: squeezed(to) };
    },
  };
}

/** The first day of the last year from which on most dates lie, if the time before it is long; else null. */
function breakYear(dates: readonly EdtfDate[], { start, end }: Period): number | null {
  const days = dates.map(({ earliest }) => dayNumber(earliest));
  const isLate = (year: number) => days.filter((day) => day >= year).length >= shares.dates * days.length;
  const year = days.length > 0 ? yearStarts(start, end - 1).findLast(isLate) : undefined;
  return year !== undefined && (year - start) / (end - start) >= shares.period ? year : null;
}
