import { compareDates, formatDate } from "@/lib/dates/format-date";
import type { EdtfDate } from "@/lib/dates/parse-edtf";
import { toEdtfDate } from "@/lib/dates/to-edtf-date";
import type { Query } from "@/lib/query/query";
import { eventEntry } from "@/lib/story/event-entries";
import type { SideKey } from "@/lib/story/side-key";
import { sideKeys } from "@/lib/story/side-keys";
import type { SideSlot } from "@/lib/story/side-slot";
import type { Story } from "@/lib/story/story";
import { queryRows } from "@/lib/story/story-index";
import type { Lang } from "@/lib/text/lang";
import { perLang } from "@/lib/text/per-lang";
import type { ChartContext, ChartModel } from "../kit/chart";
import { chartTable } from "../kit/chart-table";
import {
  isoDay,
  type Period,
  placeInPeriod,
  type TimeTick,
  timelinePeriod,
  timeTicks,
  yearStarts,
} from "../kit/time-period";
import { type BrokenAxis, brokenAxis, type Stretch } from "./broken-axis";
import { rankEvents } from "./rank-events";
import { chronology as en } from "./words.en";
import { chronology as ko } from "./words.ko";

const words = perLang(en, ko);

/** The lane of a side; "shared" is for what concerns both sides or neither. */
export type TimelineLane = "first" | "shared" | "second";

/** A day; a month, year or interval; or an approximate or uncertain date. It decides the mark. */
export type DateForm = "day" | "span" | "uncertain";

/** One event as a mark. */
export interface TimelineEvent {
  readonly id: string;
  readonly title: string;
  readonly side: SideSlot;
  readonly lane: TimelineLane;
  readonly form: DateForm;
  /** Start of the first and end of the last possible day, from 0 at the start of the axis to 1 at its end. */
  readonly from: number;
  readonly to: number;
  /** Its position in the order in which labels are placed, from 0. */
  readonly rank: number;
  /** Whether it must have a label; other events are labelled where there is room. */
  readonly named: boolean;
}

/** What the mark of a form of date means, for the key. */
export interface DateKey {
  readonly date: DateForm;
  readonly label: string;
}

/** Events over time, in lanes by side. */
export interface ChronologyModel extends ChartModel {
  /** Oldest first. */
  readonly events: readonly TimelineEvent[];
  readonly ticks: readonly TimeTick[];
  /** The stretches of the axis that are narrower than the rest, since little happened in them. */
  readonly narrowed: readonly Stretch[];
  /** The sides that are shown, in the key's order, each with its lane. */
  readonly sides: readonly (SideKey & { readonly lane: TimelineLane })[];
  /** The forms of dates other than days that are shown. */
  readonly dates: readonly DateKey[];
}

type Entries = ReturnType<typeof timelineEntries>;

/** How many years before the day of verification each zoom starts; null for the first event's year. */
export const zooms: Readonly<Record<string, number | null>> = {
  all: null,
  "last-3-years": 3,
  "last-2-years": 2,
  "last-year": 1,
};

/** Builds the model of the events that a query selects and that overlap the zoom's period. */
export function buildChronology(story: Story, { lang, query, options }: ChartContext): ChronologyModel {
  const text = words[lang];
  const { columns } = text;
  const zoom = zooms[options.zoom ?? "all"] ?? null;
  const dates = story.rows.events.map(({ date }) => date);
  const period = timelinePeriod(dates, story.verified, zoom);
  const axis = axisOf(dates, period);
  const entries = timelineEntries(story, query, { period, axis }, lang);
  const slots = entries.map(({ side }) => side);
  const sides = sideKeys(story, lang, slots).map((key) => ({ ...key, lane: laneOf(key.slot) }));
  const coarse = entries.filter(({ form }) => form !== "day").length;
  const start = isoDay(period.start);
  const from = formatDate(toEdtfDate(zoom === null ? start.slice(0, 4) : start), lang);
  const to = formatDate(toEdtfDate(isoDay(period.end - 1)), lang);
  const deals = story.headline.filter(({ dataset }) => dataset === "deals").map(({ row }) => row);
  const ranked = rankEvents(entries, deals);
  return {
    chart: "chronology",
    lang,
    finding: findingOf(entries, from, lang),
    measure: text.measure(from, to),
    alt: altOf(ranked, sides, lang),
    notes: [
      ...(entries.length > 0 ? axis.narrowed.map((stretch) => narrowedNote(stretch, dates, period, lang)) : []),
      ...(coarse > 0 ? [text.coarse(coarse)] : []),
      ...(entries.length > 0 ? [entries.some(({ turningPoint }) => turningPoint) ? text.chosen : text.labels] : []),
    ],
    sources: [...new Map(entries.flatMap(({ sources }) => sources).map((source) => [source.id, source])).values()],
    table: chartTable(entries, [
      { label: columns.event, cell: ({ title }) => title },
      { label: columns.date, column: "date", cell: ({ date }) => date },
      { label: columns.side, cell: ({ sideLabel }) => sideLabel },
      { label: columns.category, cell: ({ category }) => category },
    ]),
    events: ranked.map(({ id, title, side, form, from, to, rank, named }) => ({
      id,
      title,
      side,
      lane: laneOf(side),
      form,
      from,
      to,
      rank,
      named,
    })),
    ticks: axisTicks(period, axis, lang),
    narrowed: axis.narrowed.map(({ from, to }) => ({ from: rounded(axis.place(from)), to: rounded(axis.place(to)) })),
    sides,
    dates: (["span", "uncertain"] as const)
      .filter((date) => entries.some(({ form }) => form === date))
      .map((date) => ({ date, label: text.dates[date] })),
  };
}

/** The axis of a period, broken where few of the story's dates lie, whatever is selected. */
function axisOf(dates: readonly EdtfDate[], period: Period): BrokenAxis {
  const starts = dates.flatMap((date) => placeInPeriod(date, period)?.from ?? []);
  return brokenAxis(starts, yearPlaces(period));
}

/** Where the years begin that begin in a period, as fractions of it. */
function yearPlaces({ start, end }: Period): number[] {
  return yearStarts(start, end - 1).flatMap((day) => (day < start ? [] : [(day - start) / (end - start)]));
}

/** The ticks on a broken axis: in a narrowed stretch only the first. */
function axisTicks(period: Period, { place, narrowed }: BrokenAxis, lang: Lang): TimeTick[] {
  const slack = 0.002;
  const isWithin = ({ at }: TimeTick) => narrowed.some(({ from, to }) => at > from + slack && at < to - slack);
  return timeTicks(period, lang)
    .filter((tick) => !isWithin(tick))
    .map(({ at, text }) => ({ at: rounded(place(at)), text }));
}

/** Says which years are narrower, and how few events lie in them. */
function narrowedNote({ from, to }: Stretch, dates: readonly EdtfDate[], period: Period, lang: Lang): string {
  const dayAt = (at: number) => isoDay(Math.round(period.start + at * (period.end - period.start)));
  const [first, last] = [dayAt(from), isoDay(Math.round(period.start + to * (period.end - period.start)) - 1)];
  const count = dates.filter(({ earliest }) => earliest >= first && earliest <= last).length;
  return words[lang].narrowed(first.slice(0, 4), last.slice(0, 4), count, dates.length);
}

/** Rounded, so that models are short as JSON. */
function rounded(fraction: number): number {
  return Math.round(fraction * 1e5) / 1e5;
}

/** The events that a query selects and that overlap a period, oldest first, formatted for readers of one language. */
function timelineEntries(
  story: Story,
  query: Query,
  { period, axis }: { readonly period: Period; readonly axis: BrokenAxis },
  lang: Lang,
) {
  const rows = queryRows(story, "events", { ...query, sort: [] }, lang).sort((a, b) => compareDates(a.date, b.date));
  return rows.flatMap((row) => {
    const span = placeInPeriod(row.date, period);
    if (span === null) return [];
    return [
      {
        ...eventEntry(story, row, lang),
        from: rounded(axis.place(span.from)),
        to: rounded(axis.place(span.to)),
        earliest: row.date.earliest,
        form: dateForm(row.date),
        turningPoint: row.turning_point === true,
      },
    ];
  });
}

function dateForm({ edtf, earliest, latest }: EdtfDate): DateForm {
  if (/[~?]/.test(edtf)) return "uncertain";
  return earliest === latest ? "day" : "span";
}

function laneOf(side: SideSlot): TimelineLane {
  return side === "first" || side === "second" ? side : "shared";
}

/** The few years in which most of the events happened, if there are such, else the latest event. */
function findingOf(entries: Entries, from: string, lang: Lang): string {
  const text = words[lang];
  const [first] = entries;
  const last = entries.at(-1);
  if (first === undefined || last === undefined) return text.nothing;
  if (entries.length === 1) return text.one(first.title, first.date);
  const busy = busiestYears(entries.map(({ year }) => Number(year)));
  if (busy === null) return text.even(entries.length, from, last.title, last.date);
  return text.busy(entries.length, from, busy.count, busy.first, busy.last);
}

/** The fewest years in a row in which more than half of the events happened, if they are no more than half of all years. */
function busiestYears(years: readonly number[]) {
  const [start, end] = [Math.min(...years), Math.max(...years)];
  for (let length = 1; length * 2 <= end - start + 1; length += 1) {
    const spans = Array.from({ length: end - start + 2 - length }, (_, index) => {
      const first = start + index;
      const last = first + length - 1;
      return { first, last, count: years.filter((year) => year >= first && year <= last).length };
    });
    const busiest = spans.toSorted((a, b) => b.count - a.count)[0];
    if (busiest && busiest.count * 2 > years.length) return busiest;
  }
  return null;
}

function altOf(
  events: readonly (Entries[number] & { readonly named: boolean })[],
  sides: readonly SideKey[],
  lang: Lang,
): string {
  const text = words[lang];
  const counts = sides.map(({ slot, label }) => text.side(label, events.filter(({ side }) => side === slot).length));
  const dated = ({ date, title }: Entries[number]) => text.event(date, title);
  const [first] = events;
  const last = events.at(-1);
  if (first === undefined || last === undefined) return text.nothing;
  const named = events.filter((event) => event.named && event !== first && event !== last);
  return text.alt(counts.join(", "), dated(first), named.map(dated), dated(last));
}
