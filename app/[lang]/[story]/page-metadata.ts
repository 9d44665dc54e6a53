import type { Metadata } from "next";
import type { ChartDefinition } from "@/lib/charts/chart";
import { hasDrawing } from "@/lib/charts/has-drawing";
import type { Story } from "@/lib/story/story";
import { type Lang, langs } from "@/lib/text/lang";

interface Head {
  readonly title: string;
  readonly standfirst: string;
}

/**
 * What a page tells search engines and other sites about itself: title, description, both languages, a picture.
 * `path` is what follows the story in the address; "overview" is the story's own page. With a chart, its picture is shown.
 */
export function pageMetadata(story: Story, lang: Lang, path: string, head: Head, chart?: ChartDefinition): Metadata {
  const address = (other: Lang) => (path === "overview" ? `/${other}/${story.id}` : `/${other}/${story.id}/${path}`);
  const title = path === "overview" ? story.title[lang] : `${head.title} – ${story.title[lang]}`;
  const languages = Object.fromEntries(langs.map((other) => [other, address(other)]));
  const image =
    chart && hasDrawing(chart)
      ? { url: `/api/v1/${story.id}/charts/${chart.id}.png?lang=${lang}`, alt: head.title }
      : { url: `/og/${lang}/${story.id}`, width: 1200, height: 630, alt: story.title[lang] };
  return {
    title,
    description: head.standfirst,
    alternates: { canonical: address(lang), languages: { ...languages, "x-default": address("en") } },
    openGraph: {
      type: "article",
      title,
      description: head.standfirst,
      url: address(lang),
      locale: lang === "ko" ? "ko_KR" : "en_GB",
      images: [image],
    },
    twitter: { card: "summary_large_image", images: [image] },
  };
}
