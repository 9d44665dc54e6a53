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
  return pageMetadata(story, lang, "deals", pagesText[lang].deals);
}

/** Deals by size, amounts as stated in another currency, and a table of all deals. */
export default async function DealsPage(props: StoryPageProps) {
  const { story, lang, parameters } = await pageContext(props);
  return (
    <CardHost story={story} lang={lang} dataset="deals" parameters={parameters}>
      <PageHead {...pagesText[lang].deals} />
      <Chart story={story} lang={lang} id="deal-sizes" parameters={parameters} followsAddress />
      <Chart story={story} lang={lang} id="stated-amounts" parameters={parameters} followsAddress />
      <DatasetTable story={story} lang={lang} dataset="deals" parameters={parameters} />
      <DatasetCite kind="table" story={story} lang={lang} dataset="deals" page="deals" parameters={parameters} />
    </CardHost>
  );
}
