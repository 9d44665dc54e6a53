import { groundsIn } from "@/lib/codecs/grounds-cell";
import type { Row } from "@/lib/datasets/registry";
import type { Query } from "@/lib/query/query";
import { chosenRows } from "@/lib/story/chosen-rows";
import { half, type Story } from "@/lib/story/story";
import { chartText } from "@/lib/text/chart-text";
import type { Lang } from "@/lib/text/lang";
import { readChartRequest } from "./chart-request";
import type { ChartDefinition, ChartModel } from "./kit/chart";
import { withMarkNotes } from "./mark-notes";

type View = Row<"views">;

/**
 * The chart that a view is: an editor's choice of rows and options of another chart, under the editor's headline. Where an
 * address filters it further the headline may not hold, and what the chart computes takes its place.
 */
export function viewChart(chart: ChartDefinition, view: View, isHead = false): ChartDefinition {
  const { query, options } = readChartRequest(chart, "en", new URLSearchParams(view.query ?? "")).context;
  return {
    ...chart,
    id: view.id,
    title: { en: view.headline_en, ko: view.headline_ko },
    options: Object.fromEntries(
      Object.entries(chart.options).map(([name, values]) => [name, chosenFirst(values, options[name])]),
    ),
    shows: { chart, query, isHead },
    build: (story, context) => {
      const model = chart.build(story, { ...context, query: narrowed(query, context.query) });
      const noted = withMarkNotes(model, markNotes(story, view, context.lang));
      const told = withSelection(story, chart, query, noted);
      return isNarrowed(context.query) ? told : withHeadline(told, view, chart.dataset);
    },
  };
}

/** A chart under the headline of a view that shows the whole of it. */
export function headedChart(chart: ChartDefinition, view: View): ChartDefinition {
  const { build } = viewChart(chart, view);
  return { ...chart, build };
}

function markNotes(story: Story, { id }: View, lang: Lang): ReadonlyMap<string, string> {
  const own = story.rows.view_notes.filter(({ view }) => view === id);
  return new Map(own.map((note) => [note.row, half(note, "note", lang)]));
}

function withHeadline(model: ChartModel, view: View, dataset: ChartDefinition["dataset"]): ChartModel {
  const standfirst = half(view, "standfirst", model.lang);
  return {
    ...model,
    finding: half(view, "headline", model.lang),
    ...(standfirst !== null && { standfirst }),
    told: toldRows(view, dataset),
  };
}

/** The rows of a dataset on which a headline rests. */
function toldRows({ rests_on: cell }: View, dataset: ChartDefinition["dataset"]): readonly string[] {
  const grounds = groundsIn(cell);
  return [...new Set(grounds.flatMap((each) => (each.kind === "cell" && each.dataset === dataset ? [each.row] : [])))];
}

/** A model whose notes begin with which rows were chosen, if not all were. */
function withSelection(story: Story, { dataset }: ChartDefinition, query: Query, model: ChartModel): ChartModel {
  if (!isNarrowed(query)) return model;
  const { lang } = model;
  return { ...model, notes: [chartText[lang].selection(chosenRows(story, dataset, query, lang)), ...model.notes] };
}

function narrowed(chosen: Query, requested: Query): Query {
  return {
    filters: [...chosen.filters, ...requested.filters],
    search: requested.search,
    sort: requested.sort.length > 0 ? requested.sort : chosen.sort,
  };
}

/** Whether a query leaves rows out. */
function isNarrowed({ filters, search }: Query): boolean {
  return filters.length > 0 || search !== "";
}

function chosenFirst(values: readonly string[], chosen = ""): readonly string[] {
  return [...values].sort((a, b) => Number(b === chosen) - Number(a === chosen));
}
