import type { Row } from "@/lib/datasets/registry";
import { compareDates, formatDate } from "@/lib/dates/format-date";
import { sourcesOf } from "@/lib/story/row-sources";
import { sideKeys } from "@/lib/story/side-keys";
import { type Story, sideSlot, termLabel } from "@/lib/story/story";
import { queryRows } from "@/lib/story/story-index";
import { storyLookups } from "@/lib/story/story-lookups";
import { chronologyText } from "@/lib/text/chronology-text";
import type { Lang } from "@/lib/text/lang";
import type { ChartContext, ChartDefinition, SideSlot } from "../kit/chart";
import { isoDay, monthTicks, type Period, placeInPeriod, timelinePeriod } from "../kit/time-period";
import { labelRanks } from "./label-ranks";
import { chronologyLayout } from "./layout";
import type { ChronologyModel, DateForm, TimelineEvent, TimelineLane } from "./model";

type Event = Row<"events">;

/** How many years before the day of verification each view begins; null for all. */
const zooms: Readonly<Record<string, number | null>> = {
  all: null,
  "last-3-years": 3,
  "last-2-years": 2,
  "last-year": 1,
};

/** Events on a linear scale of time, in lanes by side. */
export const chronology: ChartDefinition<ChronologyModel> = {
  id: "chronology",
  kind: "timeline",
  dataset: "events",
  title: { en: "Events over time", ko: "시간순 사건" },
  page: "chronology",
  options: { zoom: Object.keys(zooms) },
  build,
  height: (model, width) => chronologyLayout(model, width).height,
};

function build(story: Story, { lang, query, options }: ChartContext): ChronologyModel {
  const text = chronologyText[lang];
  const zoom = zooms[options.zoom ?? "all"] ?? null;
  const all = story.rows.events.map(({ date }) => date);
  const period = timelinePeriod(all, story.verified, zoom);
  const placed = queryRows(story, "events", { ...query, sort: [] }, lang)
    .sort((a, b) => compareDates(a.date, b.date))
    .flatMap((event) => {
      const place = placeInPeriod(event.date, period);
      return place ? [{ event, place }] : [];
    });
  const shown = placed.map(({ event }) => event);
  const ranks = labelRanks(story, shown);
  const events = placed.map(({ event, place }, index): TimelineEvent => {
    const side = sideSlot(story, event.side);
    return {
      id: event.id,
      title: titleOf(event, lang),
      side,
      lane: laneOf(side),
      form: formOf(event),
      ...place,
      ...(ranks[index] ?? { rank: index, named: false }),
    };
  });
  const sides = sideKeys(
    story,
    lang,
    events.map(({ side }) => side),
  ).map((key) => ({ ...key, lane: laneOf(key.slot) }));
  const forms = new Set(events.map(({ form }) => form));
  const coarse = events.filter(({ form }) => form !== "day").length;
  const [from, to] = endsOf(period, zoom, lang);
  return {
    chart: "chronology",
    lang,
    finding: findingOf(shown, from, lang),
    measure: text.measure(from, to),
    alt: altOf(shown, events, sides, lang),
    notes: [...(coarse > 0 ? [text.coarse(coarse)] : []), ...(events.length > 0 ? [text.labels] : [])],
    sources: sourcesOf(story, shown),
    table: tableOf(story, shown, lang),
    events,
    ticks: monthTicks(period).map(({ month, at }) => ({ at, text: tickText(month, period, lang) })),
    sides,
    dates: (["span", "uncertain"] as const).flatMap((date) =>
      forms.has(date) ? [{ date, label: text.dates[date] }] : [],
    ),
  };
}

function laneOf(side: SideSlot): TimelineLane {
  return side === "first" || side === "second" ? side : "shared";
}

function formOf({ date }: Event): DateForm {
  if (/[~?]/.test(date.edtf)) return "uncertain";
  return date.earliest === date.latest ? "day" : "span";
}

function titleOf(event: Event, lang: Lang): string {
  return lang === "en" ? event.title_en : event.title_ko;
}

/** The ends of the period in words: of a view of all years only the year in which it begins. */
function endsOf({ start, end }: Period, zoom: number | null, lang: Lang): [from: string, to: string] {
  const from = zoom === null ? isoDay(start).slice(0, 4) : isoDay(start);
  return [worded(from, lang), worded(isoDay(end - 1), lang)];
}

function worded(edtf: string, lang: Lang, style: "long" | "short" = "long"): string {
  return formatDate({ edtf, earliest: edtf, latest: edtf }, lang, { style });
}

function tickText(month: string, { start, end }: Period, lang: Lang): string {
  return end - start > 4 * 365 ? month.slice(0, 4) : worded(month, lang, "short");
}

/** How many events there are, and in which year most of them began. */
function findingOf(events: readonly Event[], from: string, lang: Lang): string {
  const text = chronologyText[lang];
  const [only] = events;
  if (only === undefined) return text.nothing;
  if (events.length === 1) return text.one(titleOf(only, lang), formatDate(only.date, lang));
  const years = new Map<string, number>();
  for (const { date } of events) {
    const year = date.earliest.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  const most = Math.max(...years.values());
  const busiest = [...years].filter(([, count]) => count === most).map(([year]) => worded(year, lang));
  return text.finding(events.length, from, busiest, most);
}

function altOf(
  shown: readonly Event[],
  events: readonly TimelineEvent[],
  sides: ChronologyModel["sides"],
  lang: Lang,
): string {
  const text = chronologyText[lang];
  const counts = sides.map(({ slot, label }) => text.side(label, events.filter(({ side }) => side === slot).length));
  const named = (event: Event | undefined) =>
    event === undefined ? "" : text.event(formatDate(event.date, lang), titleOf(event, lang));
  return text.alt(counts.join(", "), named(shown[0]), named(shown.at(-1)));
}

function tableOf(story: Story, events: readonly Event[], lang: Lang): ChronologyModel["table"] {
  const { columns } = chronologyText[lang];
  const { sides } = storyLookups(story);
  return {
    columns: [
      { label: columns.event, numeric: false },
      { label: columns.date, numeric: false, column: "date" },
      { label: columns.side, numeric: false },
      { label: columns.category, numeric: false },
    ],
    rows: events.map((event) => ({
      id: event.id,
      cells: [
        titleOf(event, lang),
        formatDate(event.date, lang),
        sides.find((side) => side.id === event.side)?.label[lang] ?? event.side,
        termLabel(story, "events.category", event.category, lang),
      ],
    })),
  };
}
