import type { Row } from "@/lib/datasets/registry";
import { type Story, termLabel } from "@/lib/story/story";
import { queryRows } from "@/lib/story/story-index";
import type { Lang } from "@/lib/text/lang";
import { perLang } from "@/lib/text/per-lang";
import type { ChartContext, ChartModel } from "../kit/chart";
import { chartTable } from "../kit/chart-table";
import { axisTicks } from "../kit/nice-ticks";
import type { AxisTick } from "../kit/value-axis";
import { sourceDates as en } from "./words.en";
import { sourceDates as ko } from "./words.ko";

const words = perLang(en, ko);

/**
 * How near a kind of source is to the events, by its position in the list of kinds: before the usual kind, that kind,
 * after it. The tone decides the fill.
 */
const sourceTones = ["nearer", "usual", "farther"] as const;

export type SourceTone = (typeof sourceTones)[number];

/** Sources by year, oldest first, each year's bar split by kind. */
export interface SourceDatesModel extends ChartModel {
  /** The parts are counts by tone, in the order of the key, without those of zero. */
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly count: number;
    readonly parts: readonly { readonly tone: SourceTone; readonly count: number }[];
  }[];
  /** In rising order, from zero. */
  readonly ticks: readonly AxisTick[];
  /** The key: which kinds of sources a tone includes. */
  readonly tones: readonly { readonly tone: SourceTone; readonly label: string }[];
}

type Source = Row<"sources">;
type Year = ReturnType<typeof yearsOf>[number];

/** From the first to the last year; where they are further apart, years without sources have no row. */
const maxSpan = 30;

/** Builds the model of the sources that a query selects. */
export function buildSourceDates(story: Story, { lang, query }: ChartContext): SourceDatesModel {
  const text = words[lang];
  const { columns } = text;
  const sources = queryRows(story, "sources", { ...query, sort: [] }, lang);
  const kinds = kindsOf(story, lang).filter(({ kind }) => sources.some((source) => source.kind === kind));
  const years = yearsOf(sources);
  const toneOf = new Map(kinds.map(({ kind, tone }) => [kind, tone]));
  const rows = years.map(({ id, label, sources: own }) => {
    const countOf = (tone: SourceTone) => own.filter(({ kind }) => toneOf.get(kind) === tone).length;
    const parts = sourceTones.map((tone) => ({ tone, count: countOf(tone) }));
    return { id, label, count: own.length, parts: parts.filter(({ count }) => count > 0) };
  });
  const counts = rows.map(({ count }) => count);
  const max = Math.max(0, ...counts);
  const busiest = rows.filter(({ count }) => count === max).map(({ label }) => label);
  const coarse = sources.filter(
    ({ published: { earliest, latest } }) => latest && yearOf(latest) > yearOf(earliest),
  ).length;
  return {
    chart: "source-dates",
    lang,
    finding: sources.length > 0 ? text.finding(sources.length, busiest, max) : text.nothing,
    measure: text.measure,
    alt: text.alt(rows.map(({ label, count }) => text.year(label, count)).join(", ")),
    notes: coarse > 0 ? [text.coarse(coarse)] : [],
    sources: sources.map(({ id, publisher }) => ({ id, publisher })),
    table: chartTable(years, [
      { label: columns.year, cell: ({ label }) => label },
      { label: columns.count, numeric: true, cell: ({ sources: own }) => String(own.length) },
      ...kinds.map(({ kind, label }) => ({
        label,
        numeric: true as const,
        cell: ({ sources: own }: Year) => String(own.filter((each) => each.kind === kind).length),
      })),
    ]),
    rows,
    ticks: axisTicks(counts, String),
    tones: sourceTones.flatMap((tone) => {
      const labels = kinds.filter((kind) => kind.tone === tone).map(({ label }) => label);
      return labels.length > 0 ? [{ tone, label: labels.join(text.and) }] : [];
    }),
  };
}

/** The kinds of a story's sources in list order, nearest to the events first; the most frequent kind is the usual one. */
function kindsOf(story: Story, lang: Lang) {
  const list = "sources.kind";
  const counts = new Map<string, number>();
  for (const { kind } of story.rows.sources) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const order = (kind: string) => story.lists.get(list)?.get(kind)?.order ?? 0;
  const kinds = [...counts.keys()].sort((a, b) => order(a) - order(b));
  const max = Math.max(...counts.values());
  const usual = kinds.findIndex((kind) => counts.get(kind) === max);
  return kinds.map((kind, index): { kind: string; label: string; tone: SourceTone } => ({
    kind,
    label: termLabel(story, list, kind, lang),
    tone: index < usual ? "nearer" : index === usual ? "usual" : "farther",
  }));
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** Every year from the first to the last one with sources, and the sources of each. */
function yearsOf(sources: readonly Source[]) {
  const used = [...new Set(sources.map(({ published }) => yearOf(published.earliest)))].sort((a, b) => a - b);
  const [first] = used;
  const last = used.at(-1);
  const isNarrow = first !== undefined && last !== undefined && last - first <= maxSpan;
  const years = isNarrow ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : used;
  return years.map((year) => ({
    id: `year-${year}`,
    label: String(year),
    sources: sources.filter(({ published }) => yearOf(published.earliest) === year),
  }));
}
