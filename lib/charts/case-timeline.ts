import type { Row } from "@/lib/datasets/registry";
import { compareDates, formatDate } from "@/lib/dates/format-date";
import { half, notesOn, type Story, termLabel } from "@/lib/story/story";
import { queryRows } from "@/lib/story/story-index";
import { confidenceLabel } from "@/lib/text/confidence";
import { caseTimeline as en } from "@/lib/text/en/case-timeline";
import { caseTimeline as ko } from "@/lib/text/ko/case-timeline";
import type { Lang } from "@/lib/text/lang";
import { caseTimelineLayout } from "./case-timeline-layout";
import type { CaseKey, CaseLane, CaseMark, CaseTimelineModel } from "./case-timeline-model";
import type { ChartContext, ChartDefinition } from "./chart";
import { sourcesOf } from "./chart-sources";
import type { DateForm } from "./chronology-model";
import { monthTicks, placeInPeriod, timelinePeriod } from "./time-period";

type Ruling = Row<"rulings">;

/** Filings and rulings over time, one lane per case. */
export const caseTimeline: ChartDefinition<CaseTimelineModel> = {
  id: "case-timeline",
  kind: "timeline",
  dataset: "rulings",
  title: { en: "Filings and rulings over time", ko: "서면과 결정의 시간표" },
  page: "rulings",
  options: {},
  build,
  height: (model, width) => caseTimelineLayout(model, width).height,
};

function build(story: Story, { lang, query }: ChartContext): CaseTimelineModel {
  const text = { en, ko }[lang];
  const rows = queryRows(story, "rulings", { ...query, sort: [] }, lang).sort((a, b) => compareDates(a.date, b.date));
  const cases = [...story.rows.cases]
    .sort((a, b) => compareDates(a.filed, b.filed))
    .filter(({ id }) => rows.some((row) => row.case_id === id));
  const all = story.rows.rulings.map(({ date }) => date);
  const period = timelinePeriod(all, story.verified, null);
  const lanes = cases.map((own): CaseLane => {
    const marks = rows.flatMap((row): CaseMark[] => {
      const place = row.case_id === own.id ? placeInPeriod(row.date, period) : null;
      if (place === null) return [];
      return [{ id: row.id, form: isDecision(row) ? "solid" : "hollow", date: dateForm(row), ...place, label: null }];
    });
    const latest = marks.findLast(({ form }) => form === "solid")?.id;
    return {
      id: own.id,
      title: half(own, "title", lang) ?? own.id,
      status: termLabel(story, "cases.status", own.status, lang),
      marks: marks.map((mark) => ({ ...mark, label: labelOf(rows, mark.id, mark.id === latest, lang) })),
    };
  });
  const decisions = rows.filter(isDecision);
  const coarse = rows.filter((row) => dateForm(row) === "span");
  const unsure = rows.filter((row) => dateForm(row) === "uncertain");
  const dates = (listed: readonly Ruling[]) => listed.map(({ date }) => formatDate(date, lang)).join("; ");
  return {
    chart: "case-timeline",
    lang,
    finding: rows.length > 0 ? text.finding(cases.length, statusCounts(story, cases, lang)) : text.nothing,
    measure: text.measure(rows.length, decisions.length),
    alt: altOf(lanes, rows, lang),
    notes: [
      ...decisions.flatMap((row) =>
        notesOn(story, "rulings", row.id).map((note) =>
          text.note(formatDate(row.date, lang), half(note, "text", lang) ?? ""),
        ),
      ),
      ...(coarse.length > 0 ? [text.coarse(dates(coarse))] : []),
      ...(unsure.length > 0 ? [text.unsure(dates(unsure))] : []),
      ...(decisions.length > 0 ? [text.labels] : []),
    ],
    sources: sourcesOf(story, rows),
    table: tableOf(story, rows, lang),
    lanes,
    ticks: monthTicks(period).map(({ month, at }) => ({ at, text: tickText(month, period.end - period.start, lang) })),
    keys: keysOf(lanes, lang),
  };
}

function isDecision(row: Ruling): boolean {
  return row.decided_en !== null || row.decided_ko !== null;
}

function dateForm({ date }: Ruling): DateForm {
  if (/[~?]/.test(date.edtf)) return "uncertain";
  return date.earliest === date.latest ? "day" : "span";
}

function labelOf(rows: readonly Ruling[], id: string, named: boolean, lang: Lang): CaseMark["label"] {
  const row = rows.find((candidate) => candidate.id === id);
  const decided = row ? half(row, "decided", lang) : null;
  if (!row || decided === null) return null;
  const open = named ? half(row, "not_decided", lang) : null;
  return {
    date: formatDate(row.date, lang, { style: "short" }),
    decided,
    notDecided: open === null ? null : { en, ko }[lang].open(open),
    named,
  };
}

/** How many cases have each status, in the order of the list of words. */
function statusCounts(story: Story, cases: readonly Row<"cases">[], lang: Lang): readonly string[] {
  const words = [...(story.lists.get("cases.status")?.values() ?? [])].sort((a, b) => a.order - b.order);
  return words.flatMap(({ word }) => {
    const count = cases.filter(({ status }) => status === word).length;
    return count > 0 ? [{ en, ko }[lang].status(termLabel(story, "cases.status", word, lang), count)] : [];
  });
}

function altOf(lanes: readonly CaseLane[], rows: readonly Ruling[], lang: Lang): string {
  const text = { en, ko }[lang];
  const lines = lanes.map(({ id, title, status, marks }) => {
    const own = rows.filter((row) => row.case_id === id);
    const decided = marks.findLast(({ label }) => label !== null)?.label;
    const latest = decided ? text.latest(decided.date, decided.decided, decided.notDecided ?? "") : "";
    const [first, last] = [own[0], own.at(-1)].map((row) => (row ? formatDate(row.date, lang) : ""));
    return text.alt(title, status, marks.length, first ?? "", last ?? "") + latest;
  });
  return [text.kind, ...lines].join(" ");
}

function tickText(month: string, days: number, lang: Lang): string {
  if (days > 4 * 365) return month.slice(0, 4);
  return formatDate({ edtf: month, earliest: month, latest: month }, lang, { style: "short" });
}

function keysOf(lanes: readonly CaseLane[], lang: Lang): CaseKey[] {
  const { keys } = { en, ko }[lang];
  const marks = lanes.flatMap((lane) => lane.marks);
  const possible: readonly CaseKey[] = [
    { form: "hollow", date: "day", label: keys.hollow },
    { form: "solid", date: "day", label: keys.solid },
    { form: "hollow", date: "span", label: keys.span },
  ];
  return possible.filter(({ form, date }) =>
    marks.some((mark) => (date === "span" ? mark.date === "span" : mark.form === form)),
  );
}

function tableOf(story: Story, rows: readonly Ruling[], lang: Lang): CaseTimelineModel["table"] {
  const { columns } = { en, ko }[lang];
  const titles = new Map(story.rows.cases.map((row) => [row.id, half(row, "title", lang)]));
  return {
    columns: Object.values(columns).map((label) => ({ label, numeric: false })),
    rows: rows.map((row) => ({
      id: row.id,
      cells: [
        termLabel(story, "rulings.kind", row.kind, lang),
        formatDate(row.date, lang),
        titles.get(row.case_id) ?? row.case_id,
        half(row, "decided", lang) ?? "",
        half(row, "not_decided", lang) ?? "",
        row.confidence === "high" ? "" : confidenceLabel(row.confidence, lang),
      ],
    })),
  };
}
