import type { Metadata } from "next";
import { CardHost } from "@/components/card/card-host";
import { Chart } from "@/components/chart/chart";
import { DatasetCite } from "@/components/cite/dataset-cite";
import { EventTable } from "@/components/events/event-table";
import { PageHead } from "@/components/site/page-head";
import { pagesText } from "@/lib/text/pages-text";
import { pageContext, type StoryPageProps } from "../page-context";
import { pageMetadata } from "../page-metadata";

export async function generateMetadata(props: StoryPageProps): Promise<Metadata> {
  const { story, lang } = await pageContext(props);
  return pageMetadata(story, lang, "chronology", pagesText[lang].chronology);
}

/** Events over time, and all of them with what belongs to each. */
export default async function ChronologyPage(props: StoryPageProps) {
  const { story, lang, parameters } = await pageContext(props);
  return (
    <CardHost story={story} lang={lang} dataset="events" parameters={parameters}>
      <PageHead {...pagesText[lang].chronology} />
      <Chart story={story} lang={lang} id="chronology" parameters={parameters} follows />
      <EventTable story={story} lang={lang} parameters={parameters} />
      <DatasetCite kind="table" story={story} lang={lang} dataset="events" page="chronology" parameters={parameters} />
    </CardHost>
  );
}
