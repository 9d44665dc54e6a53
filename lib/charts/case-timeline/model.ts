import type { Row } from "@/lib/datasets/registry";
import { compareDates, formatDate } from "@/lib/dates/format-date";
import type { MarkForm } from "@/lib/story/mark-form";
import { sourcesOf } from "@/lib/story/row-sources";
import { findRow, half, type Story, termLabel } from "@/lib/story/story";
import { queryRows } from "@/lib/story/story-index";
import type { Lang } from "@/lib/text/lang";
import { perLang } from "@/lib/text/per-lang";
import type { ChartContext, ChartModel } from "../kit/chart";
import { chartTable } from "../kit/chart-table";
import { dayNumber, isoDay, yearStarts } from "../kit/time-period";
import { caseTimeline as en } from "./words.en";
import { caseTimeline as ko } from "./words.ko";

const words = perLang(en, ko);

/** A filing or ruling; days since 1 January 1970. */
export interface CaseMark {
  readonly id: string;
  /** Solid where the court decided something. */
  readonly form: MarkForm;
  /** The first and last possible day. */
  readonly firstDay: number;
  readonly lastDay: number;
}

/** A case with its filings and rulings, oldest first. */
export interface CaseLane {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly marks: readonly CaseMark[];
}

/** Filings and rulings over time, one lane per case. */
export interface CaseTimelineModel extends ChartModel {
  readonly lanes: readonly CaseLane[];
  /** The first and last day of the axis. */
  readonly domain: readonly [first: number, last: number];
  /** First days of years. */
  readonly years: readonly { readonly day: number; readonly text: string }[];
}

type RulingEntry = ReturnType<typeof rulingEntry>;

/** Builds the model of the filings and rulings that a query selects. */
export function buildCaseTimeline(story: Story, { lang, query }: ChartContext): CaseTimelineModel {
  const text = words[lang];
  const { columns } = text;
  const rows = queryRows(story, "rulings", { ...query, sort: [{ column: "date", descending: false }] }, lang);
  const entries = rows.map((row) => rulingEntry(story, row, lang));
  const lanes = lanesOf(story, entries, lang);
  const decisions = entries.filter(({ mark }) => mark.form === "solid").length;
  return {
    chart: "case-timeline",
    lang,
    finding: entries.length > 0 ? text.finding(entries.length, lanes.length, decisions) : text.nothing,
    measure: text.measure,
    alt: altOf(lanes, entries, lang),
    notes: [],
    sources: sourcesOf(story, entries),
    table: chartTable(entries, [
      { label: columns.date, column: "date", cell: ({ date }) => date },
      { label: columns.case, cell: ({ caseTitle }) => caseTitle },
      { label: columns.kind, cell: ({ kind }) => kind },
      { label: columns.decided, cell: ({ decided }) => decided },
      { label: columns.notDecided, cell: ({ notDecided }) => notDecided },
    ]),
    lanes,
    ...axisOf(entries, dayNumber(story.verified)),
  };
}

/** Formats a filing or ruling for readers of one language; an open date ends with the day of verification. */
function rulingEntry(story: Story, row: Row<"rulings">, lang: Lang) {
  const lawsuit = findRow(story, "cases", row.case_id);
  const mark: CaseMark = {
    id: row.id,
    form: row.decided_en === null ? "hollow" : "solid",
    firstDay: dayNumber(row.date.earliest),
    lastDay: dayNumber(row.date.latest ?? story.verified),
  };
  return {
    id: row.id,
    caseId: row.case_id,
    caseTitle: (lawsuit && half(lawsuit, "title", lang)) ?? row.case_id,
    date: formatDate(row.date, lang),
    kind: termLabel(story, "rulings.kind", row.kind, lang),
    decided: half(row, "decided", lang) ?? "",
    notDecided: half(row, "not_decided", lang) ?? "",
    sources: row.sources,
    mark,
  };
}

/** A lane for each case with entries, by the date on which the case was filed. */
function lanesOf(story: Story, entries: readonly RulingEntry[], lang: Lang): CaseLane[] {
  const cases = [...story.rows.cases].sort((a, b) => compareDates(a.filed, b.filed));
  const lanes = cases.map((lawsuit) => ({
    id: lawsuit.id,
    title: half(lawsuit, "title", lang) ?? lawsuit.id,
    status: termLabel(story, "cases.status", lawsuit.status, lang),
    marks: entries.filter(({ caseId }) => caseId === lawsuit.id).map(({ mark }) => mark),
  }));
  return lanes.filter(({ marks }) => marks.length > 0);
}

function altOf(lanes: readonly CaseLane[], entries: readonly RulingEntry[], lang: Lang): string {
  const sentences = lanes.map(({ id, title, status }) => {
    const dates = entries.filter(({ caseId }) => caseId === id).map(({ date }) => date);
    return words[lang].alt(title, status, dates.length, dates[0] ?? "", dates.at(-1) ?? "");
  });
  return sentences.join(" ");
}

/** An axis of whole years at its start, which ends with the day of verification or with a later mark. */
function axisOf(entries: readonly RulingEntry[], verified: number): Pick<CaseTimelineModel, "domain" | "years"> {
  const days = [verified, ...entries.flatMap(({ mark }) => [mark.firstDay, mark.lastDay])];
  const last = Math.max(...days);
  const starts = yearStarts(Math.min(...days), last);
  return {
    domain: [starts[0] ?? last, last],
    years: starts.map((day) => ({ day, text: isoDay(day).slice(0, 4) })),
  };
}
