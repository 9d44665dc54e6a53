import { hasDrawing } from "@/lib/charts/has-drawing";
import { storyOutline } from "@/lib/charts/story-outline";
import { datasetNames } from "@/lib/datasets/registry";
import type { Story } from "@/lib/story/story";
import { langs } from "@/lib/text/lang";

/** Addresses of everything that a server gives out of a story beside its pages: data, charts, embeds, pictures. */
export function storyAddresses(story: Story): string[] {
  const api = `/api/v1/${story.id}`;
  const { charts } = storyOutline(story);
  const drawn = charts.filter(hasDrawing);
  return [
    ...["/api/v1/stories.json", "/api/v1/openapi.json", "/robots.txt", `${api}.json`, `${api}.zip`],
    ...["datapackage.json", "catalog.jsonld", "labels.json"].map((file) => `${api}/${file}`),
    ...datasetNames.flatMap((name) => ["json", "csv", "ndjson", "xlsx"].map((format) => `${api}/${name}.${format}`)),
    ...charts.flatMap(({ id }) => ["json", "csv"].map((format) => `${api}/charts/${id}.${format}`)),
    ...drawn.flatMap(({ id }) => ["svg", "png", "zip"].map((format) => `${api}/charts/${id}.${format}?lang=ko`)),
    ...charts.flatMap(({ id }) => langs.map((lang) => `/embed/${story.id}/${id}?lang=${lang}`)),
    ...langs.map((lang) => `/og/${lang}/${story.id}`),
  ];
}

/** The paths of all pages in a sitemap. */
export function pagesIn(sitemap: string): string[] {
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => new URL(address).pathname);
}

/** The paths of style sheets, scripts, fonts and icons that a page loads from its own server. */
export function assetsIn(html: string): string[] {
  const references = [...html.matchAll(/(?:href|src)="(\/[^"]+)"|url\((\/[^)]+)\)/g)];
  const late = [...html.matchAll(/data-files="([^"]+)"/g)].flatMap(([, files = ""]) => files.split(" "));
  return [...references.flatMap(([, attribute, url]) => attribute ?? url ?? []), ...late].filter(isAsset);
}

function isAsset(path: string): boolean {
  return /^\/(_next\/static|fonts)\/|^\/[\w-]+\.(ico|svg|png|webmanifest)/.test(path);
}
