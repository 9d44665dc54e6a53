import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StorySummary } from "@/components/front/story-summary";
import { PageHead } from "@/components/site/page-head";
import { SiteHeader } from "@/components/site/site-header";
import { allStories } from "@/lib/server/stories";
import { orderStories } from "@/lib/story/order-stories";
import { frontText } from "@/lib/text/front-text";
import { isLang, langs } from "@/lib/text/lang";
import { siteText } from "@/lib/text/site-text";

interface FrontPageProps {
  readonly params: Promise<{ readonly lang: string }>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: FrontPageProps): Promise<Metadata> {
  const { lang: requested } = await params;
  const lang = isLang(requested) ? requested : "en";
  const { title, standfirst: description } = frontText[lang];
  const { name } = siteText[lang];
  const languages = Object.fromEntries(langs.map((other) => [other, `/${other}`]));
  const images = orderStories(allStories())
    .slice(0, 1)
    .map((story) => ({ url: `/og/${lang}/${story.id}`, width: 1200, height: 630, alt: story.title[lang] }));
  return {
    // The layout of the same folder does not complete it.
    title: { absolute: `${title} · ${name}` },
    description,
    alternates: { canonical: `/${lang}`, languages: { ...languages, "x-default": "/en" } },
    openGraph: {
      type: "website",
      title: name,
      description,
      url: `/${lang}`,
      locale: lang === "ko" ? "ko_KR" : "en_GB",
      images,
    },
    twitter: { card: "summary_large_image", images },
  };
}

/** The front page: every story with its two sides, its newest event and the date of its data. */
export default async function FrontPage({ params }: FrontPageProps) {
  const { lang } = await params;
  if (!isLang(lang)) notFound();
  return (
    <>
      <a className="visually-hidden" href="#content">
        {siteText[lang].skip}
      </a>
      <SiteHeader lang={lang} />
      <main id="content" className="page" tabIndex={-1}>
        <PageHead {...frontText[lang]} />
        {orderStories(allStories()).map((story) => (
          <StorySummary key={story.id} story={story} lang={lang} />
        ))}
      </main>
    </>
  );
}
