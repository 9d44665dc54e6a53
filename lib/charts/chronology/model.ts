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
import { isoDay, type Period, placeInPeriod, type TimeTick, timelinePeriod, timeTicks } from "../kit/time-period";
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
  /** Start of the first and end of the last possible day, from 0 at the start of the period to 1 at its end. */
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

/** Events on a linear scale of time, in lanes by side. */
export interface ChronologyModel extends ChartModel {
  /** Oldest first. */
  readonly events: readonly TimelineEvent[];
  readonly ticks: readonly TimeTick[];
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
  const entries = timelineEntries(story, query, period, lang);
  const slots = entries.map(({ side }) => side);
  const sides = sideKeys(story, lang, slots).map((key) => ({ ...key, lane: laneOf(key.slot) }));
  const coarse = entries.filter(({ form }) => form !== "day").length;
  const start = isoDay(period.start);
  const from = formatDate(toEdtfDate(zoom === null ? start.slice(0, 4) : start), lang);
  const to = formatDate(toEdtfDate(isoDay(period.end - 1)), lang);
  const deals = story.headline.filter(({ dataset }) => dataset === "deals").map(({ row }) => row);
  return {
    chart: "chronology",
    lang,
    finding: findingOf(entries, from, lang),
    measure: text.measure(from, to),
    alt: altOf(entries, sides, lang),
    notes: [...(coarse > 0 ? [text.coarse(coarse)] : []), ...(entries.length > 0 ? [text.labels] : [])],
    sources: [...new Map(entries.flatMap(({ sources }) => sources).map((source) => [source.id, source])).values()],
    table: chartTable(entries, [
      { label: columns.event, cell: ({ title }) => title },
      { label: columns.date, column: "date", cell: ({ date }) => date },
      { label: columns.side, cell: ({ sideLabel }) => sideLabel },
      { label: columns.category, cell: ({ category }) => category },
    ]),
    events: rankEvents(entries, deals).map(({ id, title, side, form, from, to, rank, named }) => ({
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
    ticks: timeTicks(period, lang),
    sides,
    dates: (["span", "uncertain"] as const)
      .filter((date) => entries.some(({ form }) => form === date))
      .map((date) => ({ date, label: text.dates[date] })),
  };
}

/** The events that a query selects and that overlap a period, oldest first, formatted for readers of one language. */
function timelineEntries(story: Story, query: Query, period: Period, lang: Lang) {
  const rows = queryRows(story, "events", { ...query, sort: [] }, lang).sort((a, b) => compareDates(a.date, b.date));
  return rows.flatMap((row) => {
    const span = placeInPeriod(row.date, period);
    if (span === null) return [];
    return [{ ...eventEntry(story, row, lang), ...span, earliest: row.date.earliest, form: dateForm(row.date) }];
  });
}

function dateForm({ edtf, earliest, latest }: EdtfDate): DateForm {
  if (/[~?]/.test(edtf)) return "uncertain";
  return earliest === latest ? "day" : "span";
}

function laneOf(side: SideSlot): TimelineLane {
  return side === "first" || side === "second" ? side : "shared";
}

/** The number of events and the year in which most of them began. */
function findingOf(entries: Entries, from: string, lang: Lang): string {
  const text = words[lang];
  const [first] = entries;
  if (first === undefined) return text.nothing;
  if (entries.length === 1) return text.one(first.title, first.date);
  const counts = new Map<string, number>();
  for (const { year } of entries) counts.set(year, (counts.get(year) ?? 0) + 1);
  const max = Math.max(...counts.values());
  const busiest = [...counts].filter(([, count]) => count === max).map(([year]) => formatDate(toEdtfDate(year), lang));
  return text.finding(entries.length, from, busiest, max);
}

function altOf(entries: Entries, sides: readonly SideKey[], lang: Lang): string {
  const text = words[lang];
  const counts = sides.map(({ slot, label }) => text.side(label, entries.filter(({ side }) => side === slot).length));
  const events = entries.map(({ date, title }) => text.event(date, title));
  return text.alt(counts.join(", "), events[0] ?? "", events.at(-1) ?? "");
}
