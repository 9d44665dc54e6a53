import type { Metadata } from "next";
import { CardHost } from "@/components/card/card-host";
import { ChapterList } from "@/components/chart/chapter-list";
import { HeadlineList } from "@/components/overview/headline-list";
import { NewestEvents } from "@/components/overview/newest-events";
import styles from "@/components/overview/overview.module.css";
import { PageTeasers } from "@/components/overview/page-teasers";
import { PageHead } from "@/components/site/page-head";
import { chapterParts, pagesAsChapters } from "@/lib/charts/chapter-parts";
import { isChapters } from "@/lib/charts/chapters/model";
import { keptModel } from "@/lib/server/small-drawings";
import { overviewText } from "@/lib/text/overview-text";
import { pageContext, pageParts, type StoryPageProps } from "./page-context";
import { pageMetadata } from "./page-metadata";
import { withCardHead } from "./with-card-head";

export async function generateMetadata(props: StoryPageProps): Promise<Metadata> {
  const context = await pageContext(props);
  const { story, lang } = context;
  return withCardHead(pageMetadata(story, lang, "overview", pageParts(story, "overview", lang).head), context, "deals");
}

/**
 * The story in half a minute: what stands today, its headline figures and its chapters; then its newest events and links
 * to its pages. A story without chapters has its pages in their place.
 */
export default async function OverviewPage(props: StoryPageProps) {
  const { story, lang, parameters } = await pageContext(props);
  const { head, charts } = pageParts(story, "overview", lang);
  const chapters = charts.find(({ id }) => id === "chapters");
  const model = chapters && keptModel(story, chapters, lang);
  const parts = model && isChapters(model) ? chapterParts(story, model, keptModel) : null;
  return (
    <CardHost story={story} lang={lang} dataset="deals" parameters={parameters}>
      <PageHead title={story.title[lang]} standfirst={head.standfirst} />
      {charts.some(({ id }) => id === "headline-figures") && <HeadlineList story={story} lang={lang} />}
      <ChapterList story={story} lang={lang} parts={parts ?? pagesAsChapters(story, lang, keptModel)} heading="h2" />
      {chapters && (
        <p>
          <a href={`/${lang}/${story.id}/charts/${chapters.id}`}>{overviewText[lang].share}</a>
        </p>
      )}
      <div className={styles.columns}>
        <NewestEvents story={story} lang={lang} count={6} />
        {parts && <PageTeasers story={story} lang={lang} />}
      </div>
    </CardHost>
  );
}
