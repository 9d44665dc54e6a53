import type { Row } from "@/lib/datasets/registry";
import { type Story, termLabel } from "@/lib/story/story";
import { queryRows } from "@/lib/story/story-index";
import type { Lang } from "@/lib/text/lang";
import type { ChartContext, ChartDefinition } from "../kit/chart";
import { linearTicks } from "../kit/nice-ticks";
import { sourceDatesLayout } from "./layout";
import type { SourceDatesModel, SourceTone, SourceYear } from "./model";
import { words } from "./words";

type Source = Row<"sources">;

const tones: readonly SourceTone[] = ["nearer", "usual", "farther"];
/** Longer stretches of years without a source are left out instead of shown as empty rows. */
const longestStretch = 30;

/** Sources by the year in which they were published, oldest first, split by kind. */
export const sourceDates: ChartDefinition<SourceDatesModel> = {
  id: "source-dates",
  kind: "bar",
  dataset: "sources",
  title: { en: "Sources by year", ko: "연도별 출처" },
  page: "sources",
  options: {},
  build,
  height: (model, width) => sourceDatesLayout(model, width).height,
};

function build(story: Story, { lang, query }: ChartContext): SourceDatesModel {
  const text = words[lang];
  const sources = queryRows(story, "sources", { ...query, sort: [] }, lang);
  const toneOf = tonesByKind(story);
  const rows = yearsOf(sources).map((year): SourceYear => {
    const own = sources.filter((source) => yearOf(source) === year);
    const parts = tones.map((tone) => ({ tone, count: own.filter(({ kind }) => toneOf.get(kind) === tone).length }));
    return {
      id: `year-${year}`,
      label: String(year),
      count: own.length,
      parts: parts.filter(({ count }) => count > 0),
    };
  });
  const most = Math.max(0, ...rows.map(({ count }) => count));
  const busiest = rows.filter(({ count }) => count === most).map(({ label }) => label);
  const coarse = sources.filter(({ published }) => yearOf({ published }) !== endYear({ published })).length;
  return {
    chart: "source-dates",
    lang,
    finding: sources.length > 0 ? text.finding(sources.length, busiest, most) : text.nothing,
    measure: text.measure,
    alt: text.alt(rows.map(({ label, count }) => text.year(label, count)).join(", ")),
    notes: coarse > 0 ? [text.coarse(coarse)] : [],
    sources: sources.map(({ id, publisher }) => ({ id, publisher })),
    table: tableOf(story, sources, rows, lang),
    rows,
    ticks: linearTicks(most)
      .filter(Number.isInteger)
      .map((value) => ({ value, text: String(value) })),
    tones: tones.flatMap((tone) => {
      const kinds = kindsOf(story, sources).filter((kind) => toneOf.get(kind) === tone);
      const label = kinds.map((kind) => termLabel(story, "sources.kind", kind, lang)).join(text.and);
      return kinds.length > 0 ? [{ tone, label }] : [];
    }),
  };
}

function yearOf({ published }: Pick<Source, "published">): number {
  return Number(published.earliest.slice(0, 4));
}

function endYear({ published }: Pick<Source, "published">): number {
  return Number((published.latest ?? published.earliest).slice(0, 4));
}

/** Every year from the first to the last, those without a source too. */
function yearsOf(sources: readonly Source[]): readonly number[] {
  const years = [...new Set(sources.map(yearOf))].sort((a, b) => a - b);
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined || last - first > longestStretch) return years;
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}

/** The kinds of sources that are shown, in the order of their list. */
function kindsOf(story: Story, sources: readonly Source[]): readonly string[] {
  const order = (kind: string) => story.lists.get("sources.kind")?.get(kind)?.order ?? 0;
  return [...new Set(sources.map(({ kind }) => kind))].sort((a, b) => order(a) - order(b));
}

/** The list of kinds begins with what is nearest to the events: the most frequent kind is the usual one. */
function tonesByKind(story: Story): ReadonlyMap<string, SourceTone> {
  const all = story.rows.sources;
  const kinds = kindsOf(story, all);
  const counts = kinds.map((own) => all.filter(({ kind }) => kind === own).length);
  const usual = counts.indexOf(Math.max(...counts));
  return new Map(
    kinds.map((kind, place) => [kind, place < usual ? "nearer" : place === usual ? "usual" : "farther"] as const),
  );
}

function tableOf(
  story: Story,
  sources: readonly Source[],
  rows: readonly SourceYear[],
  lang: Lang,
): SourceDatesModel["table"] {
  const { columns } = words[lang];
  const kinds = kindsOf(story, sources);
  const ofKind = (year: string, kind: string) =>
    sources.filter((source) => source.kind === kind && String(yearOf(source)) === year).length;
  return {
    columns: [
      { label: columns.year, numeric: false },
      { label: columns.count, numeric: true },
      ...kinds.map((kind) => ({ label: termLabel(story, "sources.kind", kind, lang), numeric: true })),
    ],
    rows: rows.map(({ id, label, count }) => ({
      id,
      cells: [label, String(count), ...kinds.map((kind) => String(ofKind(label, kind)))],
    })),
  };
}
