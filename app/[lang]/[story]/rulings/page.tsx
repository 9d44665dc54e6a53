import type { Metadata } from "next";
import { CardHost } from "@/components/card/card-host";
import { Chart } from "@/components/chart/chart";
import { DatasetCite } from "@/components/cite/dataset-cite";
import { CaseSection } from "@/components/rulings/case-section";
import { PageHead } from "@/components/site/page-head";
import { DatasetTable } from "@/components/table/dataset-table";
import { compareDates } from "@/lib/dates/format-date";
import { pagesText } from "@/lib/text/pages-text";
import { rulingsText } from "@/lib/text/rulings-text";
import { pageContext, type StoryPageProps } from "../page-context";
import { pageMetadata } from "../page-metadata";

export async function generateMetadata(props: StoryPageProps): Promise<Metadata> {
  const { story, lang } = await pageContext(props);
  return pageMetadata(story, lang, "rulings", pagesText[lang].rulings);
}

/** Filings and rulings over time, grouped by case, and as a table. */
export default async function RulingsPage(props: StoryPageProps) {
  const { story, lang, parameters } = await pageContext(props);
  const cases = [...story.rows.cases].sort((a, b) => compareDates(a.filed, b.filed));
  return (
    <CardHost story={story} lang={lang} dataset="rulings" parameters={parameters}>
      <PageHead {...pagesText[lang].rulings} />
      <Chart story={story} lang={lang} id="case-timeline" parameters={parameters} followsAddress />
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
      />
      <DatasetCite kind="table" story={story} lang={lang} dataset="rulings" page="rulings" parameters={parameters} />
    </CardHost>
  );
}
