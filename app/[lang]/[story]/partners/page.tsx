import type { Metadata } from "next";
import { CardHost } from "@/components/card/card-host";
import { Chart } from "@/components/chart/chart";
import { DatasetCite } from "@/components/cite/dataset-cite";
import { entryTable } from "@/components/entries/entry-table";
import { PartnerList } from "@/components/partners/partner-list";
import { PageHead } from "@/components/site/page-head";
import { DatasetTable } from "@/components/table/dataset-table";
import { partnerEntries } from "@/lib/story/partner-entries";
import { entityName } from "@/lib/story/story";
import { pagesText } from "@/lib/text/pages-text";
import { partnersText } from "@/lib/text/partners-text";
import { pageContext, type StoryPageProps } from "../page-context";
import { pageMetadata } from "../page-metadata";

export async function generateMetadata(props: StoryPageProps): Promise<Metadata> {
  const { story, lang } = await pageContext(props);
  return pageMetadata(story, lang, "partners", pagesText[lang].partners);
}

/** The project's partners and their responsibilities, and its sites, built and planned. */
export default async function PartnersPage(props: StoryPageProps) {
  const { story, lang, parameters } = await pageContext(props);
  const text = partnersText[lang];
  const { title } = pagesText[lang].partners;
  return (
    <CardHost story={story} lang={lang} dataset="partners" parameters={parameters}>
      <PageHead title={title} standfirst={text.standfirst(entityName(story, story.project, lang))} />
      <Chart story={story} lang={lang} id="partner-roles" parameters={parameters} followsAddress />
      <PartnerList
        {...entryTable(story, "partners", parameters, lang)}
        title={text.list}
        entries={partnerEntries(story, lang)}
      />
      <DatasetCite kind="table" story={story} lang={lang} dataset="partners" page="partners" parameters={parameters} />
      <Chart story={story} lang={lang} id="site-capacity" parameters={parameters} />
      <DatasetTable story={story} lang={lang} dataset="sites" title={text.sites} secondary />
    </CardHost>
  );
}
