import type { Metadata } from "next";
import { discoveryLinks } from "@/lib/embed/discovery";
import type { Thumbnail } from "@/lib/embed/thumbnail";
import type { Story } from "@/lib/story/story";
import { type Lang, langs } from "@/lib/text/lang";

interface Head {
  readonly title: string;
  readonly standfirst: string;
}

/** The chart that a page is about, in its state: what other sites show of it. */
interface HeadChart {
  /** The page's absolute address with the state in it. */
  readonly address: string;
  readonly picture: Thumbnail;
  /** What the picture shows, for readers who do not see it. */
  readonly alt: string;
}

/**
 * What a page tells search engines and other sites about itself: title, description, both languages, a picture, and
 * for a chart where its embed is described. `path` is what follows the story in the address; "overview" is the story's
 * own page.
 */
export function pageMetadata(story: Story, lang: Lang, path: string, head: Head, chart?: HeadChart): Metadata {
  const address = (other: Lang) => (path === "overview" ? `/${other}/${story.id}` : `/${other}/${story.id}/${path}`);
  const title = path === "overview" ? story.title[lang] : `${head.title} – ${story.title[lang]}`;
  const languages = Object.fromEntries(langs.map((other) => [other, address(other)]));
  const image = chart
    ? { ...chart.picture, alt: chart.alt }
    : { url: `/og/${lang}/${story.id}`, width: 1200, height: 630, alt: story.title[lang] };
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
      // Sites read the picture at this address again, so a chart's names its state.
      url: chart?.address ?? address(lang),
      locale: lang === "ko" ? "ko_KR" : "en_GB",
      images: [image],
    },
    twitter: { card: "summary_large_image", images: [image] },
  };
}
