import type { DatasetName } from "@/lib/datasets/registry";
import { type StoryPage, storyPages } from "@/lib/http/story-pages";
import { datasetPages } from "@/lib/story/dataset-pages";
import { filledDatasets } from "@/lib/story/filled-datasets";
import type { Story } from "@/lib/story/story";
import { type Lang, langs, type Pair } from "@/lib/text/lang";
import { pagesText } from "@/lib/text/pages-text";
import { siteText } from "@/lib/text/site-text";
import { readChartRequest } from "./chart-request";
import type { ChartDefinition } from "./kit/chart";
import { charts } from "./registry";
import { headedChart, viewChart } from "./view-chart";

/** A page of a story, under the names that the story gives it or under those of every story. */
export interface OutlinePage {
  readonly id: StoryPage;
  readonly title: Pair;
  readonly standfirst: Pair;
  /** The charts on it, in order; each shows something. */
  readonly charts: readonly ChartDefinition[];
}

/** What of the site a story has. What would be empty is in none of the lists, and has no address. */
export interface StoryOutline {
  /** In the order of the navigation; overview and data are always there. */
  readonly pages: readonly OutlinePage[];
  /** Page by page, then the views, then the tables. Their titles are the story's. */
  readonly charts: readonly ChartDefinition[];
  /** The datasets with rows. */
  readonly datasets: readonly DatasetName[];
}

/** The pages that a story cannot leave out: every figure leads to its sources, and every edition to its data. */
const fixedPages: readonly StoryPage[] = ["overview", "sources", "data"];

const outlines = new WeakMap<Story, StoryOutline>();

/** The outline of a story, from its rows and from `pages` of its `story.json`. Made once for each story. */
export function storyOutline(story: Story): StoryOutline {
  const known = outlines.get(story);
  if (known) return known;
  const outline = makeOutline(story);
  outlines.set(story, outline);
  return outline;
}

/** The chart of a story with an id; undefined where there is none, or where it would show nothing. */
export function findStoryChart(story: Story, id: string): ChartDefinition | undefined {
  return storyOutline(story).charts.find((chart) => chart.id === id);
}

/** The page of a story with an id; undefined where the story has nothing for it. */
export function findStoryPage(story: Story, id: string): OutlinePage | undefined {
  return storyOutline(story).pages.find((page) => page.id === id);
}

/** The dataset whose own page holds what a left-out page would show; undefined where that has no rows either. */
export function datasetInstead(story: Story, page: string): DatasetName | undefined {
  const shown = storyOutline(story).datasets.filter((name) => datasetPages[name] === page);
  return shown.find((name) => name === page) ?? shown[0];
}

function makeOutline(story: Story): StoryOutline {
  const datasets = filledDatasets(story);
  const usualPages = chosenPages(story)
    .map((id) => outlinePage(story, id))
    .filter(({ id, charts: drawn }) => {
      if (id === "overview" || id === "data" || drawn.length > 0) return true;
      return datasets.some((name) => datasetPages[name] === id);
    });
  const usualTables = charts.filter(({ kind, dataset }) => kind === "table" && datasets.includes(dataset));
  const shown = [...usualPages.flatMap((page) => page.charts), ...usualTables];
  const { views, headed } = editedCharts(story, shown);
  const pages = usualPages.map((page) => ({ ...page, charts: page.charts.map(headed) }));
  return { pages, charts: [...pages.flatMap((page) => page.charts), ...views, ...usualTables.map(headed)], datasets };
}

/** The views of what a story shows, in their order, and the charts under the headline of their first view as a whole. */
function editedCharts(story: Story, shown: readonly ChartDefinition[]) {
  const rows = [...story.rows.views].sort((a, b) => a.order - b.order);
  const headOf = (chart: string) => rows.find((view) => view.chart === chart && view.query === null);
  const views = rows.flatMap((view) =>
    shown.filter(({ id }) => id === view.chart).map((chart) => viewChart(chart, view, headOf(chart.id) === view)),
  );
  const headed = (chart: ChartDefinition) => {
    const head = headOf(chart.id);
    return head ? headedChart(chart, head) : chart;
  };
  return { views, headed };
}

/** The pages that the story lists, or all; those that it cannot leave out stand in their usual place. */
function chosenPages({ pages }: Story): readonly StoryPage[] {
  if (!pages) return storyPages;
  const listed = pages.map(({ page }) => page);
  const [overview, ...last] = fixedPages.filter((page) => !listed.includes(page));
  if (overview === undefined) return listed;
  return overview === "overview" ? [overview, ...listed, ...last] : [...listed, overview, ...last];
}

function outlinePage(story: Story, id: StoryPage): OutlinePage {
  const given = story.pages?.find(({ page }) => page === id);
  const own = charts.filter(({ kind, page }) => kind !== "table" && (page || "overview") === id);
  const listed = given?.charts?.flatMap(({ chart, title }) =>
    own.filter((each) => each.id === chart).map((each) => (title ? { ...each, title } : each)),
  );
  return {
    id,
    title: given?.title ?? usual(id, "title"),
    standfirst: given?.standfirst ?? (id === "overview" ? story.standfirst : usual(id, "standfirst")),
    charts: (listed ?? own).filter((chart) => showsSomething(story, chart)),
  };
}

function usual(page: StoryPage, part: "title" | "standfirst"): Pair {
  const inLang = (lang: Lang) => (page === "overview" ? siteText[lang].overview : pagesText[lang][page][part]);
  return { ko: inLang("ko"), en: inLang("en") };
}

/** How many rows of a dataset are tried first: a chart of ten thousand takes seconds to build. */
const tried = 200;

function showsSomething(story: Story, chart: ChartDefinition): boolean {
  const rows = story.rows[chart.dataset];
  if (rows.length === 0 && !chart.isFixed) return false;
  if (rows.length <= tried || chart.isFixed) return hasRows(story, chart);
  const start = { ...story, rows: { ...story.rows, [chart.dataset]: rows.slice(0, tried) } };
  return hasRows(start, chart) || hasRows(story, chart);
}

function hasRows(story: Story, chart: ChartDefinition): boolean {
  const { context } = readChartRequest(chart, langs[0], new URLSearchParams());
  return chart.build(story, context).table.rows.length > 0;
}
