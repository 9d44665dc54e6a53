import type { Metadata } from "next";
import { findStoryPage } from "@/lib/charts/story-outline";
import { discoveryLinks } from "@/lib/embed/discovery";
import type { Thumbnail } from "@/lib/embed/thumbnail";
import { presets } from "@/lib/picture/picture-size";
import type { Story } from "@/lib/story/story";
import { type Lang, langs } from "@/lib/text/lang";

interface Head {
  readonly title: string;
  readonly standfirst: string;
}

/** The chart that a page is about, in the state of its address: what other sites show as a preview. */
interface HeadChart {
  /** The page's absolute address, including the state. */
  readonly address: string;
  readonly picture: Thumbnail;
  /** The text alternative of the picture. */
  readonly alt: string;
}

/**
 * The metadata of a page for search engines and other sites: title, description, both languages, a picture and, for a
 * chart, oEmbed discovery links.
 *
 * @param path the part of the address after the story; "overview" for the story's own page
 */
export function pageMetadata(story: Story, lang: Lang, path: string, head: Head, chart?: HeadChart): Metadata {
  const address = (other: Lang) => (path === "overview" ? `/${other}/${story.id}` : `/${other}/${story.id}/${path}`);
  const title = path === "overview" ? story.title[lang] : `${head.title} – ${story.title[lang]}`;
  const languages = Object.fromEntries(langs.map((other) => [other, address(other)]));
  const image = chart ? { ...chart.picture, alt: chart.alt } : pagePicture(story, lang, path);
  const embeds = chart ? discoveryLinks(chart.address) : [];
  return {
    title,
    description: head.standfirst,
    alternates: {
      canonical: address(lang),
      languages: { ...languages, "x-default": address("en") },
      types: Object.fromEntries(embeds.map(({ type, href }) => [type, [{ url: href, title: head.title }]])),
    },
    openGraph: {
      type: "article",
      title,
      description: head.standfirst,
      // Sites fetch the preview from this address again, so for a chart it includes the state.
      url: chart?.address ?? address(lang),
      locale: lang === "ko" ? "ko_KR" : "en_GB",
      images: [image],
    },
    twitter: { card: "summary_large_image", images: [image] },
  };
}

/** The picture of the first chart of a page; of one without a chart, and of the story's own page, that of the story. */
function pagePicture(story: Story, lang: Lang, path: string) {
  const chart = path === "overview" ? undefined : findStoryPage(story, path)?.charts[0];
  if (!chart) return { url: `/og/${lang}/${story.id}`, ...presets.og, alt: story.title[lang] };
  const url = `/api/v1/${story.id}/charts/${chart.id}.png?lang=${lang}&_preset=og`;
  return { url, ...presets.og, alt: chart.title[lang] };
}
