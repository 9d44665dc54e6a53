import type { Metadata } from "next";
import { CardHost } from "@/components/card/card-host";
import { Chart } from "@/components/chart/chart";
import { DatasetCite } from "@/components/cite/dataset-cite";
import { PageHead } from "@/components/site/page-head";
import { DatasetTable } from "@/components/table/dataset-table";
import { pagesText } from "@/lib/text/pages-text";
import { pageContext, type StoryPageProps } from "../page-context";
import { pageMetadata } from "../page-metadata";

export async function generateMetadata(props: StoryPageProps): Promise<Metadata> {
  const { story, lang } = await pageContext(props);
  return pageMetadata(story, lang, "valuations", pagesText[lang].valuations);
}

/** Company valuations over time, and a table of all valuations and offers. */
export default async function ValuationsPage(props: StoryPageProps) {
  const { story, lang, parameters } = await pageContext(props);
  return (
    <CardHost story={story} lang={lang} dataset="valuations" parameters={parameters}>
      <PageHead {...pagesText[lang].valuations} />
      <Chart story={story} lang={lang} id="valuations" parameters={parameters} followsAddress />
      <DatasetTable story={story} lang={lang} dataset="valuations" parameters={parameters} />
      <DatasetCite
        kind="table"
        story={story}
        lang={lang}
        dataset="valuations"
        page="valuations"
        parameters={parameters}
      />
    </CardHost>
  );
}
