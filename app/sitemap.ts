import type { MetadataRoute } from "next";
import { storyOutline } from "@/lib/charts/story-outline";
import { dataPages, sitePages } from "@/lib/http/site-pages";
import { pagePath } from "@/lib/http/story-pages";
import { origin } from "@/lib/server/origin";
import { allStories } from "@/lib/server/stories";
import { orderStories } from "@/lib/story/order-stories";
import { langs } from "@/lib/text/lang";

export const dynamic = "force-dynamic";

/** The front page, and every page, chart and dataset of every story, in both languages. */
export default function sitemap(): MetadataRoute.Sitemap {
  const address = (lang: string, path: string) => new URL(`/${lang}${path}`, origin()).href;
  const paths = orderStories(allStories()).flatMap((story) => {
    const { pages, charts, datasets } = storyOutline(story);
    return [
      ...pages.map((page) => pagePath("en", story.id, page.id).slice("/en".length)),
      `/${story.id}/charts`,
      ...charts.map((chart) => `/${story.id}/charts/${chart.id}`),
      ...[...datasets, ...dataPages].map((name) => `/${story.id}/data/${name}`),
    ];
  });
  return ["", ...paths, ...sitePages.map((page) => `/${page}`)].flatMap((path) => {
    const languages = Object.fromEntries(langs.map((lang) => [lang, address(lang, path)]));
    return langs.map((lang) => ({ url: address(lang, path), alternates: { languages } }));
  });
}
