import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { EditionNotice } from "@/components/site/edition-notice";
import { SiteFooter } from "@/components/site/site-footer";
import { SiteHeader } from "@/components/site/site-header";
import { storyOutline } from "@/lib/charts/story-outline";
import { decodeSegment } from "@/lib/http/split-file";
import { findStory } from "@/lib/server/stories";
import { sideColours } from "@/lib/story/side-colours";
import { isLang } from "@/lib/text/lang";
import { siteText } from "@/lib/text/site-text";

interface StoryLayoutProps {
  readonly children: ReactNode;
  readonly params: Promise<{ readonly lang: string; readonly story: string }>;
}

/** The frame of every page of a story: side colours, navigation, licence and edition. */
export default async function StoryLayout({ children, params }: StoryLayoutProps) {
  const { lang, story: segment } = await params;
  const story = findStory(decodeSegment(segment).split("@")[0] ?? "");
  if (!isLang(lang) || !story) notFound();
  const text = siteText[lang];
  const pages = storyOutline(story).pages.map(({ id, title }) => ({ id, title: title[lang] }));
  return (
    <>
      <style>{sideColours(story)}</style>
      <a className="visually-hidden" href="#content">
        {text.skip}
      </a>
      <SiteHeader lang={lang} story={{ id: story.id, title: story.title[lang], pages }} />
      <main id="content" className="page" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter story={story} lang={lang} />
      <EditionNotice
        story={story.id}
        edition={story.edition}
        lang={lang}
        instant={process.env.NODE_ENV === "development"}
      />
    </>
  );
}
