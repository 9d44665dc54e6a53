import type { Metadata } from "next";
import { CardHost } from "@/components/card/card-host";
import { chartBeside } from "@/components/chart/chart-beside";
import { PageCharts } from "@/components/chart/page-charts";
import { DatasetCite } from "@/components/cite/dataset-cite";
import { entryTable } from "@/components/entries/entry-table";
import { EventList } from "@/components/events/event-list";
import { JumpLinks } from "@/components/site/jump-links";
import { jumpTo } from "@/components/site/jump-to";
import { PageHead } from "@/components/site/page-head";
import { eventEntries } from "@/lib/story/event-entries";
import { chronologyText } from "@/lib/text/chronology-text";
import { pageContext, pageParts, type StoryPageProps } from "../page-context";
import { pageMetadata } from "../page-metadata";
import { withCardHead } from "../with-card-head";

export async function generateMetadata(props: StoryPageProps): Promise<Metadata> {
  const context = await pageContext(props);
  const { story, lang } = context;
  return withCardHead(
    pageMetadata(story, lang, "chronology", pageParts(story, "chronology", lang).head),
    context,
    "events",
  );
}

/** Events over time, and a list of them with related rows. */
export default async function ChronologyPage(props: StoryPageProps) {
  const { story, lang, parameters } = await pageContext(props);
  const { head, charts } = pageParts(story, "chronology", lang);
  return (
    <CardHost story={story} lang={lang} dataset="events" parameters={parameters}>
      <PageHead {...head} />
      <JumpLinks
        lang={lang}
        to={[
          ...charts.map((chart) => jumpTo.chart(chart, lang)),
          jumpTo.list("events", chronologyText[lang].events),
          jumpTo.cite("table", lang),
        ]}
      />
      <PageCharts story={story} lang={lang} parameters={parameters} charts={charts} />
      <EventList
        {...entryTable(story, "events", parameters, lang)}
        {...chartBeside(charts, lang)}
        title={chronologyText[lang].events}
        entries={eventEntries(story, lang)}
      />
      <DatasetCite kind="table" story={story} lang={lang} dataset="events" page="chronology" parameters={parameters} />
    </CardHost>
  );
}
