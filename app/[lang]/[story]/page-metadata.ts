import type { Metadata } from "next";
import { pagePath, type StoryPage } from "@/components/site/story-pages";
import type { Story } from "@/lib/story/story";
import { type Lang, langs } from "@/lib/text/lang";

/** What a page tells search engines and other sites about itself: title, description, both languages. */
export function pageMetadata(
  story: Story,
  lang: Lang,
  page: StoryPage,
  head: { readonly title: string; readonly standfirst: string },
): Metadata {
  const canonical = pagePath(lang, story.id, page);
  const title = page === "overview" ? story.title[lang] : `${head.title} – ${story.title[lang]}`;
  const languages = Object.fromEntries(langs.map((other) => [other, pagePath(other, story.id, page)]));
  return {
    title,
    description: head.standfirst,
    alternates: { canonical, languages: { ...languages, "x-default": pagePath("en", story.id, page) } },
    openGraph: {
      type: "article",
      title,
      description: head.standfirst,
      url: canonical,
      locale: lang === "ko" ? "ko_KR" : "en_GB",
    },
    twitter: { card: "summary_large_image" },
  };
}
