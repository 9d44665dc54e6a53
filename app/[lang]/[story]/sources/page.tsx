import type { Metadata } from "next";
import { CardHost } from "@/components/card/card-host";
import { Chart } from "@/components/chart/chart";
import { DatasetCite } from "@/components/cite/dataset-cite";
import { entryTable } from "@/components/entries/entry-table";
import { PageHead } from "@/components/site/page-head";
import { SourceList } from "@/components/sources/source-list";
import { sourceEntries } from "@/lib/story/source-entries";
import { pagesText } from "@/lib/text/pages-text";
import { sourcesText } from "@/lib/text/sources-text";
import { pageContext, type StoryPageProps } from "../page-context";
import { pageMetadata } from "../page-metadata";

export async function generateMetadata(props: StoryPageProps): Promise<Metadata> {
  const { story, lang } = await pageContext(props);
  return pageMetadata(story, lang, "sources", pagesText[lang].sources);
}

/** Every source with the rows that cite it. */
export default async function SourcesPage(props: StoryPageProps) {
  const { story, lang, parameters } = await pageContext(props);
  return (
    <CardHost story={story} lang={lang} dataset="sources" parameters={parameters}>
      <PageHead {...pagesText[lang].sources} />
      <Chart story={story} lang={lang} id="source-dates" parameters={parameters} followsAddress />
      <SourceList
        {...entryTable(story, "sources", parameters, lang)}
        title={sourcesText[lang].list}
        {...sourceEntries(story, lang)}
      />
      <DatasetCite kind="table" story={story} lang={lang} dataset="sources" page="sources" parameters={parameters} />
    </CardHost>
  );
}
