import type { Metadata } from "next";
import { CardHost } from "@/components/card/card-host";
import { Chart } from "@/components/chart/chart";
import { DatasetCite } from "@/components/cite/dataset-cite";
import { entryTable } from "@/components/entries/entry-table";
import { EventList } from "@/components/events/event-list";
import { PageHead } from "@/components/site/page-head";
import { eventEntries } from "@/lib/story/event-entries";
import { chronologyText } from "@/lib/text/chronology-text";
import { pagesText } from "@/lib/text/pages-text";
import { pageContext, type StoryPageProps } from "../page-context";
import { pageMetadata } from "../page-metadata";

export async function generateMetadata(props: StoryPageProps): Promise<Metadata> {
  const { story, lang } = await pageContext(props);
  return pageMetadata(story, lang, "chronology", pagesText[lang].chronology);
}

/** Events over time, and a list of them with related rows. */
export default async function ChronologyPage(props: StoryPageProps) {
  const { story, lang, parameters } = await pageContext(props);
  return (
    <CardHost story={story} lang={lang} dataset="events" parameters={parameters}>
      <PageHead {...pagesText[lang].chronology} />
      <Chart story={story} lang={lang} id="chronology" parameters={parameters} followsAddress />
      <EventList
        {...entryTable(story, "events", parameters, lang)}
        title={chronologyText[lang].events}
        entries={eventEntries(story, lang)}
      />
      <DatasetCite kind="table" story={story} lang={lang} dataset="events" page="chronology" parameters={parameters} />
    </CardHost>
  );
}
