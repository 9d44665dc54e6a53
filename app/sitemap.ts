import type { MetadataRoute } from "next";
import { pagePath, storyPages } from "@/components/site/story-pages";
import { charts } from "@/lib/charts/registry";
import { datasetNames } from "@/lib/datasets/registry";
import { dataPages, sitePages } from "@/lib/http/site-pages";
import { origin } from "@/lib/server/origin";
import { allStories } from "@/lib/server/stories";
import { langs } from "@/lib/text/lang";

export const dynamic = "force-dynamic";

/** Every page, chart and dataset of every story, in both languages. */
export default function sitemap(): MetadataRoute.Sitemap {
  const address = (lang: string, path: string) => new URL(`/${lang}${path}`, origin()).href;
  const paths = allStories().flatMap(({ id }) => [
    ...storyPages.map((page) => pagePath("en", id, page).slice("/en".length)),
    `/${id}/charts`,
    ...charts.map((chart) => `/${id}/charts/${chart.id}`),
    ...[...datasetNames, ...dataPages].map((name) => `/${id}/data/${name}`),
  ]);
  return [...paths, ...sitePages.map((page) => `/${page}`)].flatMap((path) => {
    const languages = Object.fromEntries(langs.map((lang) => [lang, address(lang, path)]));
    return langs.map((lang) => ({ url: address(lang, path), alternates: { languages } }));
  });
}
