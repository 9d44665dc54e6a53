import type { APIRequestContext } from "@playwright/test";
import { pagePath, storyPages } from "@/components/site/story-pages";
import { charts } from "@/lib/charts/registry";
import { type Lang, langs } from "@/lib/text/lang";

interface SiteChart {
  readonly id: string;
  readonly kind: string;
}

/** What a server serves, read from its API. */
export interface Site {
  readonly story: string;
  readonly edition: string;
  readonly charts: readonly SiteChart[];
  readonly datasets: readonly { readonly name: string; readonly rows: number }[];
}

/** Asks a server for its first story. Throws when it has none. */
export async function siteFrom(request: APIRequestContext): Promise<Site> {
  const { stories } = await (await request.get("/api/v1/stories.json")).json();
  const answer = await request.get(`/api/v1/${stories[0].story}.json`);
  if (!answer.ok()) throw new Error(`the story does not answer: ${answer.status()}`);
  return answer.json();
}

/** A kind of page: a name for the test's title, and its address, which may depend on what the server serves. */
export interface PageKind {
  readonly name: string;
  readonly lang: Lang;
  path(site: Site): string;
}

/** The pages that stand in the navigation, in both languages. */
export const navigationPages: readonly PageKind[] = langs.flatMap((lang) =>
  storyPages.map((page) => ({ name: `${lang} ${page}`, lang, path: (site) => pagePath(lang, site.story, page) })),
);

/** The navigation's pages, and of each kind below them one. */
export const everyKindOfPage: readonly PageKind[] = [
  ...navigationPages,
  ...langs.flatMap((lang) => [
    { name: `${lang} list of charts`, lang, path: ({ story }: Site) => `/${lang}/${story}/charts` },
    { name: `${lang} a chart`, lang, path: (site: Site) => chartPath(site, lang, drawnCharts(site)[0]) },
    { name: `${lang} the API`, lang, path: ({ story }: Site) => `/${lang}/${story}/data/api` },
    { name: `${lang} a dataset`, lang, path: (site: Site) => `/${lang}/${site.story}/data/${largest(site)}` },
  ]),
];

/** Pages that are tools and tell no story. */
export const toolPages: readonly PageKind[] = langs.map((lang) => ({
  name: `${lang} embed check`,
  lang,
  path: () => `/${lang}/embed-check`,
}));

/** Addresses without a page: within a story, within a language, and outside of both. */
export const lostPages: readonly PageKind[] = [
  ...langs.flatMap((lang) => [
    { name: `${lang} not found in a story`, lang, path: ({ story }: Site) => `/${lang}/${story}/no-such-page` },
    { name: `${lang} not found`, lang, path: () => `/${lang}/no-such-story/no-such-page` },
  ]),
  { name: "not found without a language", lang: "en", path: () => "/no/such/page" },
];

/** Addresses that a page's route has, for things that do not exist. */
export const unknownPages: readonly PageKind[] = langs.flatMap((lang) => [
  { name: `${lang} unknown chart`, lang, path: ({ story }: Site) => `/${lang}/${story}/charts/no-such-chart` },
  { name: `${lang} unknown dataset`, lang, path: ({ story }: Site) => `/${lang}/${story}/data/no-such-dataset` },
  { name: `${lang} unknown story`, lang, path: () => `/${lang}/no-such-story` },
]);

/** The charts that have a picture. */
export function drawnCharts(site: Site): readonly SiteChart[] {
  return site.charts.filter(({ kind }) => kind !== "comparison" && kind !== "table");
}

/** How many charts with a picture a page of the navigation shows at least, by the registry. */
export function drawnChartsOf(site: Site, page: string): number {
  const onPage = new Set(charts.filter((chart) => (chart.page || "overview") === page).map(({ id }) => id));
  return drawnCharts(site).filter(({ id }) => onPage.has(id)).length;
}

/** The address of a chart's own page. */
function chartPath({ story }: Site, lang: Lang, chart: SiteChart | undefined): string {
  if (!chart) throw new Error("the story has no chart with a picture");
  return `/${lang}/${story}/charts/${chart.id}`;
}

function largest({ datasets }: Site): string {
  const [first] = [...datasets].sort((a, b) => b.rows - a.rows);
  if (!first) throw new Error("the story has no dataset");
  return first.name;
}
