import { tableFacets } from "@/components/table/table-facets";
import { columnMetas } from "@/lib/datasets/dataset";
import { datasets } from "@/lib/datasets/registry";
import { parseQuery, parseSort } from "@/lib/query/parse-query";
import { runQuery } from "@/lib/query/run-query";
import { eventEntries } from "@/lib/story/event-entries";
import type { Story } from "@/lib/story/story";
import { storyIndex } from "@/lib/story/story-index";
import { chronology as en } from "@/lib/text/en/chronology";
import { chronology as ko } from "@/lib/text/ko/chronology";
import type { Lang } from "@/lib/text/lang";
import { EventSection } from "./event-section";

interface EventTableProps {
  readonly story: Story;
  readonly lang: Lang;
  /** The parameters of the page's address. */
  readonly parameters: URLSearchParams;
}

/** The events of a story as a chronology to be read, selected on the server by the page's address. */
export function EventTable({ story, lang, parameters }: EventTableProps) {
  const { order } = datasets.events;
  const columns = columnMetas(datasets.events);
  const { query } = parseQuery(parameters, columns);
  const sort = query.sort.length > 0 ? query.sort : parseSort(order, columns);
  const rows = runQuery(storyIndex(story, "events"), { ...query, sort }, lang).map(({ id }) => ({ id }));
  return (
    <EventSection
      entries={eventEntries(story, lang)}
      story={story.id}
      edition={story.edition}
      lang={lang}
      dataset="events"
      title={{ en, ko }[lang].events}
      columns={columns.map((column) => ({ ...column, description: { en: "", ko: "" } }))}
      shown={[]}
      facets={tableFacets(story, "events", query, lang)}
      rows={rows}
      total={story.rows.events.length}
      lookups={{ words: {}, names: {}, sides: [] }}
      notes={{}}
      order={order}
      initialSearch={parameters.toString()}
    />
  );
}
