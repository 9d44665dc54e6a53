import type { Metadata } from "next";
import { CardHost } from "@/components/card/card-host";
import { chartBeside } from "@/components/chart/chart-beside";
import { PageCharts } from "@/components/chart/page-charts";
import { DatasetCite } from "@/components/cite/dataset-cite";
import { CaseSection } from "@/components/rulings/case-section";
import { JumpLinks } from "@/components/site/jump-links";
import { jumpTo } from "@/components/site/jump-to";
import { PageHead } from "@/components/site/page-head";
import { DatasetTable } from "@/components/table/dataset-table";
import { datasets } from "@/lib/datasets/registry";
import { casesInOrder } from "@/lib/story/cases-in-order";
import { rulingsText } from "@/lib/text/rulings-text";
import { pageContext, pageParts, type StoryPageProps } from "../page-context";
import { pageMetadata } from "../page-metadata";
import { withCardHead } from "../with-card-head";

export async function generateMetadata(props: StoryPageProps): Promise<Metadata> {
  const context = await pageContext(props);
  const { story, lang } = context;
  return withCardHead(pageMetadata(story, lang, "rulings", pageParts(story, "rulings", lang).head), context, "rulings");
}

/** Filings and rulings over time, grouped by case, and as a table. */
export default async function RulingsPage(props: StoryPageProps) {
  const { story, lang, parameters } = await pageContext(props);
  const { head, charts } = pageParts(story, "rulings", lang);
  const cases = casesInOrder(story);
  return (
    <CardHost story={story} lang={lang} dataset="rulings" parameters={parameters}>
      <PageHead {...head} />
      <JumpLinks
        lang={lang}
        to={[
          ...charts.map((chart) => jumpTo.chart(chart, lang)),
          ...cases.slice(0, 1).map(({ id }) => ({ id, label: datasets.cases.label[lang] })),
          ...(story.rows.rulings.length > 0
            ? [jumpTo.table("rulings", lang, rulingsText[lang].table), jumpTo.cite("table", lang)]
            : []),
        ]}
      />
      <PageCharts story={story} lang={lang} parameters={parameters} charts={charts} />
      {cases.map((lawsuit) => (
        <CaseSection key={lawsuit.id} story={story} lang={lang} lawsuit={lawsuit} />
      ))}
      <DatasetTable
        story={story}
        lang={lang}
        dataset="rulings"
        parameters={parameters}
        title={rulingsText[lang].table}
        anchored={false}
        {...chartBeside(charts, lang)}
      />
      <DatasetCite kind="table" story={story} lang={lang} dataset="rulings" page="rulings" parameters={parameters} />
    </CardHost>
  );
}
