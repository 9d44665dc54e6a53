import type { PlainRow } from "@/lib/query/plain-row";
import { rowLabel } from "@/lib/story/row-label";
import type { Story } from "@/lib/story/story";
import { type Lang, langs } from "@/lib/text/lang";
import { readChartRequest } from "./chart-request";
import type { ChartDefinition } from "./kit/chart";
import { storyOutline } from "./story-outline";

/** What a chart or a view says in one language when nothing is filtered. */
export interface ChartFinding {
  readonly chart: string;
  readonly lang: Lang;
  /** The headline, what is measured, and the text alternative. */
  readonly finding: string;
  /** What an editor says below a headline of their own; else empty. */
  readonly standfirst: readonly string[];
  readonly measure: string;
  readonly alt: string;
  readonly notes: readonly string[];
  /** Names of rows that have what it draws, and that it neither shows nor names in a note. */
  readonly unnamed: readonly string[];
}

/** What every chart and view of a story says, in both languages, in the order of the story's outline. */
export function chartFindings(story: Story): ChartFinding[] {
  return storyOutline(story).charts.flatMap((chart) => langs.map((lang) => chartFinding(story, chart, lang)));
}

/** What one chart says in a language. */
export function chartFinding(story: Story, chart: ChartDefinition, lang: Lang): ChartFinding {
  const { context } = readChartRequest(chart, lang, new URLSearchParams());
  const { finding, standfirst, measure, alt, notes, table } = chart.build(story, context);
  const shown = new Set(table.rows.map(({ id }) => id));
  const drawn = table.columns.flatMap(({ numeric, column }) => (numeric && column !== undefined ? [column] : []));
  const drawable = story.rows[chart.dataset].filter((row: PlainRow) => drawn.every((column) => row[column] !== null));
  // The overview's figures are chosen in story.json; a chart of groups of rows has ids of its own.
  // A view leaves out rows on purpose.
  const isChoice = chart.shows !== undefined && chart.shows.query.filters.length > 0;
  const showsRows = !isChoice && chart.page !== "" && (shown.size === 0 || drawable.some(({ id }) => shown.has(id)));
  const names = drawable.flatMap(({ id }) => (shown.has(id) ? [] : [rowLabel(story, chart.dataset, id, lang)]));
  const unnamed = showsRows ? names.filter((name) => !notes.some((note) => note.includes(name))) : [];
  return {
    chart: chart.id,
    lang,
    finding,
    standfirst: standfirst === undefined ? [] : [standfirst],
    measure,
    alt,
    notes,
    unnamed,
  };
}
