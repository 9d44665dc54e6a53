import type { APIRequestContext } from "@playwright/test";
import { charts } from "@/lib/charts/registry";
import { pagePath, storyPages } from "@/lib/http/story-pages";
import { maxRows } from "@/lib/table/row-limits";
import { type Lang, langs } from "@/lib/text/lang";

interface SiteChart {
  readonly id: string;
  readonly kind: string;
  /** The chart of which this one is a view. */
  readonly shows?: string;
}

/** The content of a server, read from its API. */
export interface Site {
  readonly story: string;
  readonly edition: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly secondCurrency: string | null;
  readonly charts: readonly SiteChart[];
  readonly datasets: readonly { readonly name: string; readonly rows: number }[];
}

/** Reads the story of a server that has the most charts, of equal ones the longest, whatever it is called. Throws if there is none. */
export async function readSite(request: APIRequestContext): Promise<Site> {
  const { stories } = await (await request.get("/api/v1/stories.json")).json();
  const sites: Site[] = [];
  for (const { story } of stories) {
    const answer = await request.get(`/api/v1/${story}.json`);
    if (!answer.ok()) throw new Error(`unexpected status of the story: ${answer.status()}`);
    sites.push(await answer.json());
  }
  const [fullest] = sites.sort((one, other) => chartCount(other) - chartCount(one) || rowCount(other) - rowCount(one));
  if (!fullest) throw new Error("the server has no story");
  return fullest;
}

/** Views depend on the story, charts are shared. */
function chartCount({ charts: all }: Site): number {
  return all.filter(({ shows }) => shows === undefined).length;
}

/** The last of the currencies in which the story gives amounts, as `_money` names it. */
export function otherMoney({ currency, secondCurrency }: Site): string {
  return (secondCurrency ?? currency).toLowerCase();
}

function rowCount({ datasets }: Site): number {
  return datasets.reduce((sum, { rows }) => sum + rows, 0);
}

/** A kind of page: a name for test titles, and its path, which may depend on the server's content. */
export interface PageKind {
  readonly name: string;
  readonly lang: Lang;
  path(site: Site): string;
}

/** The pages in the navigation, in both languages. */
export const navigationPages: readonly PageKind[] = langs.flatMap((lang) =>
  storyPages.map((page) => ({ name: `${lang} ${page}`, lang, path: (site) => pagePath(lang, site.story, page) })),
);

/** The pages in the navigation and one page of every other kind. */
export const everyKindOfPage: readonly PageKind[] = [
  ...navigationPages,
  ...langs.flatMap((lang) => [
    { name: `${lang} list of charts`, lang, path: ({ story }: Site) => `/${lang}/${story}/charts` },
    { name: `${lang} a chart`, lang, path: (site: Site) => chartPath(site, lang, drawnCharts(site)[0]) },
    { name: `${lang} the API`, lang, path: ({ story }: Site) => `/${lang}/${story}/data/api` },
    { name: `${lang} a dataset`, lang, path: (site: Site) => `/${lang}/${site.story}/data/${largestDataset(site)}` },
  ]),
];

/** Tools, which do not belong to a story. */
export const toolPages: readonly PageKind[] = langs.map((lang) => ({
  name: `${lang} embed check`,
  lang,
  path: () => `/${lang}/embed-check`,
}));

/** Addresses that no route matches: within a story, within a language, and outside of both. */
export const unroutedPages: readonly PageKind[] = [
  ...langs.flatMap((lang) => [
    { name: `${lang} not found in a story`, lang, path: ({ story }: Site) => `/${lang}/${story}/no-such-page` },
    { name: `${lang} not found`, lang, path: () => `/${lang}/no-such-story/no-such-page` },
  ]),
  { name: "not found without a language", lang: "en", path: () => "/no/such/page" },
];

/** Addresses that match a route but name something that does not exist. */
export const unknownPages: readonly PageKind[] = langs.flatMap((lang) => [
  { name: `${lang} unknown chart`, lang, path: ({ story }: Site) => `/${lang}/${story}/charts/no-such-chart` },
  { name: `${lang} unknown dataset`, lang, path: ({ story }: Site) => `/${lang}/${story}/data/no-such-dataset` },
  { name: `${lang} unknown story`, lang, path: () => `/${lang}/no-such-story` },
]);

/** Whether a chart has a drawing; the others are text. */
export function isDrawn({ kind }: Pick<SiteChart, "kind">): boolean {
  return !["comparison", "chapters", "table"].includes(kind);
}

/** The charts with a drawing, without views, which draw what their charts draw. */
export function drawnCharts(site: Site): readonly SiteChart[] {
  return site.charts.filter((chart) => chart.shows === undefined && isDrawn(chart));
}

/** The min number of drawn charts on a page of the navigation; an overview with chapters has small drawings instead. */
export function drawnChartsOf(site: Site, page: string): number {
  if (page === "overview" && site.charts.some(({ kind }) => kind === "chapters")) return 0;
  const ids = new Set(charts.filter((chart) => (chart.page || "overview") === page).map(({ id }) => id));
  return drawnCharts(site).filter(({ id }) => ids.has(id)).length;
}

/** The path of a chart's page. */
function chartPath({ story }: Site, lang: Lang, chart: SiteChart | undefined): string {
  if (!chart) throw new Error("the story has no chart with a drawing");
  return `/${lang}/${story}/charts/${chart.id}`;
}

/** The longest dataset whose page has all rows at once; longer tables have tests of their own. */
function largestDataset({ datasets }: Site): string {
  const [first] = datasets.filter(({ rows }) => rows <= maxRows).sort((a, b) => b.rows - a.rows);
  if (!first) throw new Error("the story has no dataset");
  return first.name;
}
