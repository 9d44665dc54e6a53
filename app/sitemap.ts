import type { MetadataRoute } from "next";
import { pagePath, storyPages } from "@/components/site/story-pages";
import { charts } from "@/lib/charts/registry";
import { datasetNames } from "@/lib/datasets/registry";
import { origin } from "@/lib/server/origin";
import { allStories } from "@/lib/server/stories";
import { langs } from "@/lib/text/lang";

export const dynamic = "force-dynamic";

/** Every page, chart and dataset of every story, in both languages. */
export default function sitemap(): MetadataRoute.Sitemap {
  return allStories().flatMap(({ id }) => {
    const paths = [
      ...storyPages.map((page) => pagePath("en", id, page).slice("/en".length)),
      `/${id}/charts`,
      ...charts.map((chart) => `/${id}/charts/${chart.id}`),
      ...datasetNames.map((name) => `/${id}/data/${name}`),
    ];
    const address = (lang: string, path: string) => new URL(`/${lang}${path}`, origin()).href;
    return paths.flatMap((path) => {
      const languages = Object.fromEntries(langs.map((lang) => [lang, address(lang, path)]));
      return langs.map((lang) => ({ url: address(lang, path), alternates: { languages } }));
    });
  });
}
