import type { Metadata } from "next";
import { ChartList } from "@/components/chart/chart-list";
import { PageHead } from "@/components/site/page-head";
import { chartText } from "@/lib/text/chart-text";
import { pageContext, type StoryPageProps } from "../page-context";
import { pageMetadata } from "../page-metadata";

export async function generateMetadata(props: StoryPageProps): Promise<Metadata> {
  const { story, lang } = await pageContext(props);
  return pageMetadata(story, lang, "charts", chartText[lang].list);
}

/** Thumbnails of every chart of a story. */
export default async function ChartsPage(props: StoryPageProps) {
  const { story, lang } = await pageContext(props);
  return (
    <>
      <PageHead {...chartText[lang].list} />
      <ChartList story={story} lang={lang} />
    </>
  );
}
