import { compareDates, formatDate } from "@/lib/dates/format-date";
import { sourcesOf } from "@/lib/story/row-sources";
import { half, type Story, termLabel } from "@/lib/story/story";
import { queryRows } from "@/lib/story/story-index";
import type { ChartContext, ChartDefinition } from "../kit/chart";
import { caseTimelineLayout } from "./layout";
import type { CaseLane, CaseTimelineModel } from "./model";
import { words } from "./words";

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
  const text = words[lang];
  const rows = queryRows(story, "rulings", { ...query, sort: [{ column: "date", descending: false }] }, lang);
  const lastDay = dayOf(story.verified);
  const cases = [...story.rows.cases].sort((a, b) => compareDates(a.filed, b.filed));
  const lanes = cases.flatMap((own): CaseLane[] => {
    const marks = rows
      .filter((row) => row.case_id === own.id)
      .map((row) => ({
        id: row.id,
        form: row.decided_en === null ? ("hollow" as const) : ("solid" as const),
        firstDay: dayOf(row.date.earliest),
        lastDay: row.date.latest === null ? lastDay : dayOf(row.date.latest),
      }));
    if (marks.length === 0) return [];
    return [
      {
        id: own.id,
        title: half(own, "title", lang) ?? own.id,
        status: termLabel(story, "cases.status", own.status, lang),
        marks,
      },
    ];
  });
  const days = lanes.flatMap(({ marks }) => marks.flatMap((mark) => [mark.firstDay, mark.lastDay]));
  const firstYear = new Date(Math.min(...days, lastDay) * msPerDay).getUTCFullYear();
  const domain = [dayOf(`${firstYear}-01-01`), Math.max(lastDay, ...days)] as const;
  const years = Array.from({ length: new Date(domain[1] * msPerDay).getUTCFullYear() - firstYear + 1 }, (_, place) => ({
    day: dayOf(`${firstYear + place}-01-01`),
    text: String(firstYear + place),
  }));
  const titles = new Map(lanes.map(({ id, title }) => [id, title]));
  const decisions = rows.filter((row) => row.decided_en !== null).length;
  return {
    chart: "case-timeline",
    lang,
    finding: rows.length > 0 ? text.finding(rows.length, lanes.length, decisions) : text.nothing,
    measure: text.measure,
    alt: lanes
      .map(({ id, title, status, marks }) => {
        const dates = rows.filter((row) => row.case_id === id).map((row) => formatDate(row.date, lang));
        return text.alt(title, status, marks.length, dates[0] ?? "", dates.at(-1) ?? "");
      })
      .join(" "),
    notes: [],
    sources: sourcesOf(story, rows),
    table: {
      columns: Object.entries(text.columns).map(([name, label]) =>
        name === "date" ? { label, numeric: false, column: "date" } : { label, numeric: false },
      ),
      rows: rows.map((row) => ({
        id: row.id,
        cells: [
          formatDate(row.date, lang),
          titles.get(row.case_id) ?? row.case_id,
          termLabel(story, "rulings.kind", row.kind, lang),
          half(row, "decided", lang) ?? "",
          half(row, "not_decided", lang) ?? "",
        ],
      })),
    },
    lanes,
    domain,
    years,
  };
}

const msPerDay = 86_400_000;

function dayOf(isoDay: string): number {
  return Math.round(Date.parse(`${isoDay}T00:00:00Z`) / msPerDay);
}
