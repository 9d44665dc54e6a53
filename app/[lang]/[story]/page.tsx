import type { Metadata } from "next";
import { CardHost } from "@/components/card/card-host";
import { Chart } from "@/components/chart/chart";
import { NewestEvents } from "@/components/overview/newest-events";
import styles from "@/components/overview/overview.module.css";
import { PageTeasers } from "@/components/overview/page-teasers";
import { PageHead } from "@/components/site/page-head";
import { pageContext, type StoryPageProps } from "./page-context";
import { pageMetadata } from "./page-metadata";

export async function generateMetadata(props: StoryPageProps): Promise<Metadata> {
  const { story, lang } = await pageContext(props);
  return pageMetadata(story, lang, "overview", { title: story.title[lang], standfirst: story.standfirst[lang] });
}

/** A summary of the story: what it is about, its key figures to scale, its newest events, and links to its pages. */
export default async function OverviewPage(props: StoryPageProps) {
  const { story, lang, parameters } = await pageContext(props);
  return (
    <CardHost story={story} lang={lang} dataset="deals" parameters={parameters}>
      <PageHead title={story.title[lang]} standfirst={story.standfirst[lang]} />
      <Chart story={story} lang={lang} id="headline-figures" parameters={parameters} />
      <div className={styles.columns}>
        <NewestEvents story={story} lang={lang} count={6} />
        <PageTeasers story={story} lang={lang} />
      </div>
    </CardHost>
  );
}
