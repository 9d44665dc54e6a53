import type { Metadata } from "next";
import { CardHost } from "@/components/card/card-host";
import { chartBeside } from "@/components/chart/chart-beside";
import { PageCharts } from "@/components/chart/page-charts";
import { DatasetCite } from "@/components/cite/dataset-cite";
import { entryTable } from "@/components/entries/entry-table";
import { JumpLinks } from "@/components/site/jump-links";
import { jumpTo } from "@/components/site/jump-to";
import { PageHead } from "@/components/site/page-head";
import { SourceKinds } from "@/components/sources/source-kinds";
import { SourceList } from "@/components/sources/source-list";
import { hasWeakestFigures, WeakestFigures } from "@/components/sources/weakest-figures";
import { sourceEntries } from "@/lib/story/source-entries";
import { sourcesText } from "@/lib/text/sources-text";
import { pageContext, pageParts, type StoryPageProps } from "../page-context";
import { pageMetadata } from "../page-metadata";
import { withCardHead } from "../with-card-head";

export async function generateMetadata(props: StoryPageProps): Promise<Metadata> {
  const context = await pageContext(props);
  const { story, lang } = context;
  return withCardHead(pageMetadata(story, lang, "sources", pageParts(story, "sources", lang).head), context, "sources");
}

/** Every source with the rows that cite it. */
export default async function SourcesPage(props: StoryPageProps) {
  const { story, lang, parameters } = await pageContext(props);
  const { head, charts } = pageParts(story, "sources", lang);
  return (
    <CardHost story={story} lang={lang} dataset="sources" parameters={parameters}>
      <PageHead {...head} />
      <JumpLinks
        lang={lang}
        to={[
          ...charts.map((chart) => jumpTo.chart(chart, lang)),
          ...(hasWeakestFigures(story) ? [{ id: "weakest", label: sourcesText[lang].weakest }] : []),
          jumpTo.list("sources", sourcesText[lang].list),
          jumpTo.cite("table", lang),
        ]}
      />
      <PageCharts story={story} lang={lang} parameters={parameters} charts={charts} />
      {hasWeakestFigures(story) && <WeakestFigures story={story} lang={lang} />}
      <SourceKinds lang={lang} />
      <SourceList
        {...entryTable(story, "sources", parameters, lang)}
        {...chartBeside(charts, lang)}
        title={sourcesText[lang].list}
        {...sourceEntries(story, lang)}
      />
      <DatasetCite kind="table" story={story} lang={lang} dataset="sources" page="sources" parameters={parameters} />
    </CardHost>
  );
}
