import type { Metadata } from "next";
import { CardHost } from "@/components/card/card-host";
import { Chart } from "@/components/chart/chart";
import { ClaimList } from "@/components/compare/claim-list";
import { PageHead } from "@/components/site/page-head";
import { pagesText } from "@/lib/text/pages-text";
import { pageContext, type StoryPageProps } from "../page-context";
import { pageMetadata } from "../page-metadata";

export async function generateMetadata(props: StoryPageProps): Promise<Metadata> {
  const { story, lang } = await pageContext(props);
  return pageMetadata(story, lang, "compare", pagesText[lang].compare);
}

/** The two sides side by side: positions, key figures and claims. */
export default async function ComparePage(props: StoryPageProps) {
  const { story, lang, parameters } = await pageContext(props);
  return (
    <CardHost story={story} lang={lang} dataset="positions" parameters={parameters}>
      <PageHead {...pagesText[lang].compare} />
      <Chart story={story} lang={lang} id="comparison" parameters={parameters} followsAddress />
      <Chart story={story} lang={lang} id="key-figures" parameters={parameters} followsAddress hasOptionLinks={false} />
      <ClaimList story={story} lang={lang} />
    </CardHost>
  );
}
