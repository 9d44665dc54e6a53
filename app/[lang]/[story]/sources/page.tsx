import type { Metadata } from "next";
import { CardHost } from "@/components/card/card-host";
import { chartBeside } from "@/components/chart/chart-beside";
import { PageCharts } from "@/components/chart/page-charts";
import { DatasetCite } from "@/components/cite/dataset-cite";
import { entryTable } from "@/components/entries/entry-table";
import { JumpLinks } from "@/components/site/jump-links";
import { jumpTo } from "@/components/site/jump-to";
import { PageHead } from "@/components/site/page-head";
import { sourceArticles } from "@/components/sources/source-articles";
import { SourceKinds } from "@/components/sources/source-kinds";
import { SourceList } from "@/components/sources/source-list";
import { hasWeakestFigures, WeakestFigures } from "@/components/sources/weakest-figures";
import { storeInline } from "@/lib/server/store-inline";
import { sourceEntries } from "@/lib/story/source-entries";
import { inOrder } from "@/lib/story/source-order";
import { allRows } from "@/lib/table/all-rows";
import { sourcesText } from "@/lib/text/sources-text";
import { pageContext, pageParts, type StoryPageProps } from "../page-context";
import { pageMetadata } from "../page-metadata";
import { withCardHead } from "../with-card-head";

/** Under which the list is put as HTML. */
const inlineKey = "sources";

export async function generateMetadata(props: StoryPageProps): Promise<Metadata> {
  const context = await pageContext(props);
  const { story, lang } = context;
  return withCardHead(pageMetadata(story, lang, "sources", pageParts(story, "sources", lang).head), context, "sources");
}

/** Every source with the rows that cite it. */
export default async function SourcesPage(props: StoryPageProps) {
  const { story, lang, parameters } = await pageContext(props);
  const { head, charts } = pageParts(story, "sources", lang);
  const table = entryTable(story, "sources", parameters, lang);
  const { entries, datasets } = sourceEntries(story, lang);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const selected = inOrder(
    table.rows.flatMap(({ id }) => byId.get(String(id)) ?? []),
    parameters,
  );
  storeInline(inlineKey, sourceArticles(selected, { story: story.id, lang, datasets }));
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
        {...table}
        {...chartBeside(charts, lang)}
        title={sourcesText[lang].list}
        inlineKey={inlineKey}
        all={allRows(table, `/${lang}/${story.id}/sources`)}
      />
      <DatasetCite kind="table" story={story} lang={lang} dataset="sources" page="sources" parameters={parameters} />
    </CardHost>
  );
}
