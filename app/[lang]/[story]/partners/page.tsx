import type { Metadata } from "next";
import { CardHost } from "@/components/card/card-host";
import { Chart } from "@/components/chart/chart";
import { chartBeside } from "@/components/chart/chart-beside";
import { PageCharts } from "@/components/chart/page-charts";
import { DatasetCite } from "@/components/cite/dataset-cite";
import { entryTable } from "@/components/entries/entry-table";
import { PartnerList } from "@/components/partners/partner-list";
import { JumpLinks } from "@/components/site/jump-links";
import { jumpTo } from "@/components/site/jump-to";
import { PageHead } from "@/components/site/page-head";
import { DatasetTable } from "@/components/table/dataset-table";
import { partnerEntries } from "@/lib/story/partner-entries";
import { partnersText } from "@/lib/text/partners-text";
import { pageContext, pageParts, type StoryPageProps } from "../page-context";
import { pageMetadata } from "../page-metadata";
import { withCardHead } from "../with-card-head";

export async function generateMetadata(props: StoryPageProps): Promise<Metadata> {
  const context = await pageContext(props);
  const { story, lang } = context;
  return withCardHead(
    pageMetadata(story, lang, "partners", pageParts(story, "partners", lang).head),
    context,
    "partners",
  );
}

/** The project's partners and their responsibilities, and its sites, built and planned. */
export default async function PartnersPage(props: StoryPageProps) {
  const { story, lang, parameters } = await pageContext(props);
  const { head, charts } = pageParts(story, "partners", lang);
  const text = partnersText[lang];
  const roles = charts.filter(({ dataset }) => dataset === "partners");
  const capacities = charts.filter(({ dataset }) => dataset === "sites");
  const { partners, sites } = story.rows;
  return (
    <CardHost story={story} lang={lang} dataset="partners" parameters={parameters}>
      <PageHead {...head} />
      <JumpLinks
        lang={lang}
        to={[
          ...roles.map((chart) => jumpTo.chart(chart, lang)),
          ...(partners.length > 0 ? [jumpTo.list("partners", text.list), jumpTo.cite("table", lang)] : []),
          ...capacities.map((chart) => jumpTo.chart(chart, lang)),
          ...(sites.length > 0 ? [jumpTo.table("sites", lang, text.sites)] : []),
        ]}
      />
      <PageCharts story={story} lang={lang} parameters={parameters} charts={roles} />
      {partners.length > 0 && (
        <PartnerList
          {...entryTable(story, "partners", parameters, lang)}
          {...chartBeside(roles, lang)}
          title={text.list}
          entries={partnerEntries(story, lang)}
        />
      )}
      <DatasetCite kind="table" story={story} lang={lang} dataset="partners" page="partners" parameters={parameters} />
      {capacities.map(({ id }) => (
        <Chart key={id} story={story} lang={lang} id={id} parameters={parameters} />
      ))}
      <DatasetTable story={story} lang={lang} dataset="sites" title={text.sites} secondary />
    </CardHost>
  );
}
