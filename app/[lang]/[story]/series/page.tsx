import type { Metadata } from "next";
import { CardHost } from "@/components/card/card-host";
import { chartBeside } from "@/components/chart/chart-beside";
import { PageCharts } from "@/components/chart/page-charts";
import { DatasetCite } from "@/components/cite/dataset-cite";
import { JumpLinks } from "@/components/site/jump-links";
import { jumpTo } from "@/components/site/jump-to";
import { PageHead } from "@/components/site/page-head";
import { DatasetTable } from "@/components/table/dataset-table";
import { pageContext, pageParts, type StoryPageProps } from "../page-context";
import { pageMetadata } from "../page-metadata";
import { withCardHead } from "../with-card-head";

export async function generateMetadata(props: StoryPageProps): Promise<Metadata> {
  const context = await pageContext(props);
  const { story, lang } = context;
  return withCardHead(pageMetadata(story, lang, "series", pageParts(story, "series", lang).head), context, "series");
}

/** Dated measures over time, and a table of all of them. */
export default async function SeriesPage(props: StoryPageProps) {
  const { story, lang, parameters } = await pageContext(props);
  const { head, charts } = pageParts(story, "series", lang);
  return (
    <CardHost story={story} lang={lang} dataset="series" parameters={parameters}>
      <PageHead {...head} />
      <JumpLinks
        lang={lang}
        to={[
          ...charts.map((chart) => jumpTo.chart(chart, lang)),
          jumpTo.table("series", lang),
          jumpTo.cite("table", lang),
        ]}
      />
      <PageCharts story={story} lang={lang} parameters={parameters} charts={charts} />
      <DatasetTable story={story} lang={lang} dataset="series" parameters={parameters} {...chartBeside(charts, lang)} />
      <DatasetCite kind="table" story={story} lang={lang} dataset="series" page="series" parameters={parameters} />
    </CardHost>
  );
}
