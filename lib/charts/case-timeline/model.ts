import { isDone, type MarkForm } from "@/lib/story/mark-form";
import { sourcesOf } from "@/lib/story/row-sources";
import type { SideKey, SideShape } from "@/lib/story/side-key";
import { sideKeys } from "@/lib/story/side-keys";
import { shapesOf } from "@/lib/story/side-shapes";
import type { SideSlot } from "@/lib/story/side-slot";
import type { Story } from "@/lib/story/story";
import { queryRows } from "@/lib/story/story-index";
import { perLang } from "@/lib/text/per-lang";
import type { ChartContext, ChartModel } from "../kit/chart";
import { chartTable } from "../kit/chart-table";
import { dayNumber, isoDay, yearStarts } from "../kit/time-period";
import type { FilingPlace } from "./case-parties";
import { type CaseEntry, caseEntries, type RulingEntry, rulingEntry } from "./entries";
import { caseTimeline as en } from "./words.en";
import { caseTimeline as ko } from "./words.ko";

const words = perLang(en, ko);

/** A filing or ruling; days since 1 January 1970. */
export interface CaseMark {
  readonly id: string;
  readonly name: string;
  readonly date: string;
  readonly side: SideSlot;
  readonly shape: SideShape;
  /** By its kind: solid where a court decides, hollow where it does not, partial where it decides a part. */
  readonly form: MarkForm;
  readonly place: FilingPlace;
  /** What a decision left undecided, as a sentence. */
  readonly undecided: string | null;
  /** The first and last possible day. */
  readonly firstDay: number;
  readonly lastDay: number;
}

/** A case with its filings and rulings, oldest first; days since 1 January 1970. */
export interface CaseLane {
  readonly id: string;
  readonly title: string;
  /** Its status, from when to when, and its next known date, as sentences. */
  readonly facts: readonly string[];
  /** Who brought it, and against whom. */
  readonly parties: readonly SideKey[];
  /** Whether no source says when it was filed; `start` is then the day of its first mark. */
  readonly openStart: boolean;
  readonly start: number;
  /** Whether no end was known on the day of the last check, which is then `end`. */
  readonly open: boolean;
  readonly end: number;
  /** The next known date: its first day, and what is to happen. */
  readonly next: { readonly day: number; readonly text: string } | null;
  readonly marks: readonly CaseMark[];
}

/** The docket of the cases: filings and rulings over time, one lane per case. */
export interface CaseTimelineModel extends ChartModel {
  readonly lanes: readonly CaseLane[];
  /** The sides that filed something, in the order of keys. */
  readonly sides: readonly SideKey[];
  /** The first and last day of the axis. */
  readonly domain: readonly [first: number, last: number];
  /** First days of years. */
  readonly years: readonly { readonly day: number; readonly text: string }[];
}

/** Builds the model of the filings and rulings that a query selects. */
export function buildCaseTimeline(story: Story, { lang, query }: ChartContext): CaseTimelineModel {
  const text = words[lang];
  const { columns } = text;
  const rows = queryRows(story, "rulings", { ...query, sort: [{ column: "date", descending: false }] }, lang);
  const entries = rows.map((row) => rulingEntry(story, row, lang));
  const cases = caseEntries(story, lang, text).filter(({ id }) => entries.some(({ caseId }) => caseId === id));
  const shapeOf = shapesOf(sideKeys(story, lang, ["first", "second"]));
  const lanes = cases.map((entry) => laneOf(entry, entries, shapeOf, text));
  const decisions = entries.filter(({ form }) => isDone(form));
  const leftOpen = decisions.filter(({ notDecided }) => notDecided !== "").length;
  const open = lanes.filter((lane) => lane.open).length;
  const marks = lanes.flatMap((lane) => lane.marks);
  return {
    chart: "case-timeline",
    lang,
    finding: entries.length > 0 ? text.finding(decisions.length, leftOpen, open, lanes.length) : text.nothing,
    measure: text.measure,
    alt: lanes.map((lane) => altOf(lane, text)).join(" "),
    notes: [
      ...(marks.some(({ firstDay, lastDay }) => lastDay > firstDay) ? [text.coarse] : []),
      ...(marks.some(({ form }) => form === "partial") ? [text.partial] : []),
      ...(lanes.some(({ next }) => next !== null) ? [text.dashed] : []),
    ],
    sources: sourcesOf(story, [...entries, ...cases]),
    table: chartTable(entries, [
      { label: columns.name, cell: ({ name }) => name },
      { label: columns.date, column: "date", cell: ({ date }) => date },
      { label: columns.case, cell: ({ caseTitle }) => caseTitle },
      { label: columns.kind, cell: ({ kind }) => kind },
      { label: columns.filedBy, cell: ({ filedBy }) => filedBy },
      { label: columns.decided, cell: ({ decided }) => decided },
      { label: columns.notDecided, cell: ({ notDecided }) => notDecided },
    ]),
    lanes,
    sides: sideKeys(
      story,
      lang,
      marks.map(({ side }) => side),
    ),
    ...axisOf(lanes, dayNumber(story.verified)),
  };
}

/** A case with those of its filings and rulings that a query selects. */
function laneOf(
  { id, title, facts, parties, filed, ended, checked, next }: CaseEntry,
  entries: readonly RulingEntry[],
  shapeOf: (slot: SideSlot) => SideShape,
  text: typeof en,
): CaseLane {
  const marks = entries
    .filter(({ caseId }) => caseId === id)
    .map(
      ({ slot, notDecided, form, ...entry }): CaseMark => ({
        id: entry.id,
        name: entry.name,
        date: entry.date,
        side: slot,
        shape: shapeOf(slot),
        form,
        place: entry.place,
        undecided: form !== "hollow" && notDecided !== "" ? text.undecided(notDecided) : null,
        firstDay: entry.firstDay,
        lastDay: entry.lastDay,
      }),
    );
  const days = marks.flatMap(({ firstDay, lastDay }) => [firstDay, lastDay]);
  return {
    id,
    title,
    facts,
    parties: parties.map(({ slot, label }) => ({ slot, label, shape: shapeOf(slot) })),
    openStart: filed === null,
    start: Math.min(...days, filed ?? Number.POSITIVE_INFINITY),
    open: ended === null,
    end: Math.max(...days, ended ?? checked),
    next,
    marks,
  };
}

function altOf({ title, facts, parties, marks }: CaseLane, text: typeof en): string {
  const entries = marks.map(({ date, name, undecided }) =>
    text.entry(date, name, undecided?.replace(/\.$/, "") ?? null),
  );
  const sides = parties.map(({ label }) => `${label}.`).join(" ");
  return text.alt(title, facts.join(" "), sides, `${entries.join("; ")}.`).replaceAll("..", ".");
}

/** An axis of whole years at its start, which ends with the day of verification or with a later one that is drawn. */
function axisOf(lanes: readonly CaseLane[], verified: number): Pick<CaseTimelineModel, "domain" | "years"> {
  const days = [
    verified,
    ...lanes.flatMap(({ start, end, next }) => [start, end, ...(next === null ? [] : [next.day])]),
  ];
  const last = Math.max(...days);
  const starts = yearStarts(Math.min(...days), last);
  return {
    domain: [starts[0] ?? last, last],
    years: starts.map((day) => ({ day, text: isoDay(day).slice(0, 4) })),
  };
}
