import { compareDates } from "@/lib/dates/format-date";
import { formatQualifier } from "@/lib/money/format-money";
import { qualifiers } from "@/lib/money/qualifier";
import { sourcesOf } from "@/lib/story/row-sources";
import type { SideKey } from "@/lib/story/side-key";
import { sideKeys } from "@/lib/story/side-keys";
import { type Story, sideSlot } from "@/lib/story/story";
import type { Lang } from "@/lib/text/lang";
import { perLang } from "@/lib/text/per-lang";
import type { ChartContext, ChartModel } from "../kit/chart";
import { chartTable } from "../kit/chart-table";
import { type SeriesEntry, type SeriesGroup, seriesGroups } from "./entries";
import { panelOf, type SeriesPanel, startsAtZero } from "./panel";
import { series as en } from "./words.en";
import { series as ko } from "./words.ko";

const words = perLang(en, ko);

/** What a mark means, as the key labels it. */
export interface SeriesKey {
  readonly mark: "exact" | "inexact" | "coarse" | "held";
  readonly label: string;
}

/** Measures over time, a panel for each. */
export interface SeriesModel extends ChartModel {
  /** In the order of the story's terms. */
  readonly panels: readonly SeriesPanel[];
  /** The sides that are shown, in the key's order. */
  readonly sides: readonly SideKey[];
  /** The marks that need explaining, in the key's order. */
  readonly marks: readonly SeriesKey[];
}

/** Builds the chart's model from the rows that the query selects; all of them are drawn. */
export function buildSeries(story: Story, { lang, query }: ChartContext): SeriesModel {
  const text = words[lang];
  const { columns } = text;
  const groups = seriesGroups(story, query, lang);
  const entries = groups.flatMap(entriesOf);
  const panels = groups.map((group) => panelOf(group, story.verified, lang));
  return {
    chart: "series",
    lang,
    finding: findingOf(story, groups, lang),
    measure: text.measure(groups.map(({ title }) => title)),
    alt: text.alt(
      groups.map((group) =>
        text.panel(
          group.title,
          group.lines.map((line) => lineText(line, lang)),
        ),
      ),
    ),
    notes: notesOf(groups, lang),
    sources: sourcesOf(story, entries),
    table: chartTable(entries, [
      { label: columns.measure, cell: ({ measure }) => measure },
      { label: columns.of, cell: ({ fullName }) => fullName },
      { label: columns.date, column: "date", cell: ({ dateText }) => dateText },
      { label: columns.value, numeric: true, column: "value", cell: (entry) => entry.text },
      { label: columns.side, cell: ({ sideLabel }) => sideLabel },
      { label: columns.note, cell: ({ note }) => note },
    ]),
    panels,
    sides: sideKeys(
      story,
      lang,
      entries.map(({ side }) => side),
    ),
    marks: keyOf(entries, panels, lang),
  };
}

function entriesOf({ lines }: SeriesGroup): readonly SeriesEntry[] {
  return lines.flatMap(({ entries }) => entries);
}

/**
 * The newest value of each side of one measure: the first of which both sides have values, else the first. A value of the
 * side itself is preferred to those of its members, which may be about a part of it.
 */
function findingOf(story: Story, groups: readonly SeriesGroup[], lang: Lang): string {
  const text = words[lang];
  const hasBoth = ({ lines }: SeriesGroup) =>
    ["first", "second"].every((slot) => lines.some(({ side }) => side === slot));
  const group = groups.find(hasBoth) ?? groups[0];
  if (!group) return text.nothing;
  const latest = (["first", "second", "both", "neither"] as const).flatMap((slot) => {
    const own = story.sides.find(({ id }) => sideSlot(story, id) === slot)?.entity;
    const ofSide = entriesOf(group).filter(({ side }) => side === slot);
    const ofItself = ofSide.filter(({ entity }) => entity === own);
    return newest(ofItself.length > 0 ? ofItself : ofSide);
  });
  return text.finding(
    group.label,
    latest.map((entry) => text.latest(entry.name, entry.text, entry.dateText)),
  );
}

/** The newest value, the largest of one date; nothing where there is none. */
function newest(entries: readonly SeriesEntry[]): readonly SeriesEntry[] {
  return entries.toSorted((a, b) => compareDates(b.date, a.date) || b.value - a.value).slice(0, 1);
}

/** An entity's first and last value. */
function lineText({ name, entries }: SeriesGroup["lines"][number], lang: Lang): string {
  const text = words[lang];
  const [first, ...rest] = entries;
  if (!first) return name;
  const dated = (entry: SeriesEntry) => text.dated(entry.text, entry.dateText);
  const last = rest.at(-1);
  return last ? text.line(name, entries.length, dated(first), dated(last)) : text.single(name, dated(first));
}

/** The axes that do not start at zero, and the story's notes on what is drawn. */
function notesOf(groups: readonly SeriesGroup[], lang: Lang): string[] {
  const text = words[lang];
  const raised = groups.filter((group) => !startsAtZero(group)).map(({ label }) => text.raised(label));
  const storyNotes = groups.flatMap((group) =>
    entriesOf(group).flatMap(({ name, dateText, notes }) =>
      notes.map((note) => text.note(group.label, name, dateText, note)),
    ),
  );
  return [...raised, ...new Set(storyNotes)];
}

/** The marks that are drawn and what they mean. */
function keyOf(entries: readonly SeriesEntry[], panels: readonly SeriesPanel[], lang: Lang): SeriesKey[] {
  const text = words[lang];
  const marks = panels.flatMap(({ lines }) => lines.flatMap((line) => line.marks));
  const used = qualifiers.filter((qualifier) => entries.some((entry) => entry.qualifier === qualifier));
  const inexact = used
    .filter((qualifier) => qualifier !== "exact")
    .map((qualifier) => formatQualifier(qualifier, lang));
  const keys: SeriesKey[] = [];
  if (used.includes("exact")) keys.push({ mark: "exact", label: text.exact });
  if (inexact.length > 0) keys.push({ mark: "inexact", label: text.inexact(inexact) });
  if (marks.some(({ coarse }) => coarse)) keys.push({ mark: "coarse", label: text.coarse });
  if (marks.some(({ held }) => held)) keys.push({ mark: "held", label: text.held });
  return keys;
}
