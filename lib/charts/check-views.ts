import { checkCounts } from "@/lib/check/check-counts";
import { checkQuery } from "@/lib/check/check-query";
import type { CheckedStory } from "@/lib/check/check-story";
import { type Fault, unknownValue } from "@/lib/check/fault";
import { toStory } from "@/lib/check/to-story";
import type { Story } from "@/lib/story/story";
import { langs, type Pair } from "@/lib/text/lang";
import { readChartRequest } from "./chart-request";
import type { ChartDefinition } from "./kit/chart";
import { charts } from "./registry";
import { findStoryChart, storyOutline } from "./story-outline";

type Place = Omit<Fault, "message" | "fix">;

const texts = {
  taken: { en: "a chart or table has this id; take another", ko: "차트나 표가 쓰는 식별자다. 다른 것을 적는다" },
  notChart: { en: "no chart or table has this id", ko: "이런 식별자의 차트나 표가 없다" },
  notShown: {
    en: "the story does not show this chart: its page leaves it out, or it has no rows",
    ko: "이 이야기에 없는 차트다. 페이지에서 뺐거나 행이 없다",
  },
  noMark: { en: "the view has no mark for this row", ko: "이 편집 차트에는 이 행의 표식이 없다" },
  empty: { en: "no row fits, so that nothing would be drawn", ko: "맞는 행이 없어 그릴 것이 없다" },
} satisfies Readonly<Record<string, Pair>>;

/**
 * Finds what is wrong with a story's views beside the cells on which they rest: ids of charts, charts that there are not
 * or that the story does not show, queries that a chart would not understand, views without a row, and numbers of rows
 * that differ. What needs a whole story is looked at in one without other faults.
 */
export function checkViews(checked: CheckedStory): Fault[] {
  const { file, rows } = checked.tables.views;
  const ids = charts.map(({ id }) => id);
  const named = rows.flatMap(({ line, values: { id, chart } }) => [
    ...(typeof id === "string" && ids.includes(id)
      ? [unknownValue({ file, line, column: "id" }, texts.taken, id)]
      : []),
    ...(typeof chart === "string" && !ids.includes(chart)
      ? [unknownValue({ file, line, column: "chart" }, texts.notChart, chart, ids)]
      : []),
  ]);
  if (named.length > 0 || checked.faults.length > 0) return named;
  const story = toStory("", "", checked);
  const lines = new Map(rows.map(({ line, values }) => [values.id, line]));
  const shown = story.rows.views.flatMap(({ id, chart: name, query }) => {
    const at = { file, line: lines.get(id) ?? 1 };
    const chart = storyOutline(story).charts.find((each) => each.id === name);
    if (!chart) return [unknownValue({ ...at, column: "chart" }, texts.notShown, name)];
    const faults = queryFaults({ ...at, column: "query" }, story, chart, new URLSearchParams(query ?? ""));
    return faults.length > 0 ? faults : emptyFaults({ ...at, column: "query" }, story, id, query ?? "");
  });
  return [...shown, ...noteFaults(story, checked), ...checkCounts(story, checked.resting)];
}

/** The notes at marks that their view does not draw. */
function noteFaults(story: Story, { tables }: CheckedStory): Fault[] {
  const drawn = new Map(
    [...new Set(story.rows.view_notes.map(({ view }) => view))].map((id) => {
      const chart = findStoryChart(story, id);
      const rows = chart ? built(story, chart).table.rows : [];
      return [id, rows.map((row) => row.id)] as const;
    }),
  );
  const { file, rows } = tables.view_notes;
  return rows.flatMap(({ line, values: { view, row } }) => {
    const marks = drawn.get(String(view)) ?? [];
    if (marks.length === 0 || marks.includes(String(row))) return [];
    return [unknownValue({ file, line, column: "row" }, texts.noMark, String(row), marks)];
  });
}

function built(story: Story, chart: ChartDefinition) {
  return chart.build(story, readChartRequest(chart, langs[0], new URLSearchParams()).context);
}

function emptyFaults(at: Place, story: Story, id: string, query: string): Fault[] {
  const chart = findStoryChart(story, id);
  if (!chart) return [];
  return built(story, chart).table.rows.length > 0 ? [] : [unknownValue(at, texts.empty, query)];
}

/** The parameters of a view's query that its chart does not know, or whose value it does not take. */
function queryFaults(at: Place, story: Story, { id, options, dataset }: ChartDefinition, query: URLSearchParams) {
  const known = Object.keys(options).map((option) => `_v_${option}`);
  const optionFaults = [...query].flatMap(([name, value]) => {
    if (!name.startsWith("_") || name === "_sort") return [];
    if (!known.includes(name)) return [unknownValue(at, notOption(id), name, known)];
    const values = options[name.slice("_v_".length)] ?? [];
    return values.includes(value) ? [] : [unknownValue(at, notValue(name), value, values)];
  });
  return [...optionFaults, ...checkQuery(at, story, dataset, query)];
}

function notOption(chart: string): Pair {
  return { en: `the chart ${chart} has no such option`, ko: `차트 ${chart}에 없는 선택이다` };
}

function notValue(option: string): Pair {
  return { en: `not a value of ${option}`, ko: `${option}에 쓸 수 없는 값이다` };
}
