import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { pagePath } from "@/components/site/story-pages";
import { allStories } from "@/lib/server/stories";
import { isLang, langs } from "@/lib/text/lang";
import { siteText } from "@/lib/text/site-text";

interface StoriesPageProps {
  readonly params: Promise<{ readonly lang: string }>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: StoriesPageProps): Promise<Metadata> {
  const { lang } = await params;
  const { stories, name } = siteText[isLang(lang) ? lang : "en"];
  const languages = Object.fromEntries(langs.map((other) => [other, `/${other}`]));
  return { title: stories, description: name, alternates: { canonical: `/${lang}`, languages } };
}

/** The list of stories. */
export default async function StoriesPage({ params }: StoriesPageProps) {
  const { lang } = await params;
  if (!isLang(lang)) notFound();
  const text = siteText[lang];
  return (
    <main className="page">
      <h1>{text.stories}</h1>
      {allStories().map((story) => (
        <article key={story.id}>
          <h2>
            <a href={pagePath(lang, story.id, "overview")}>{story.title[lang]}</a>
          </h2>
          <p>{story.standfirst[lang]}</p>
        </article>
      ))}
    </main>
  );
}
