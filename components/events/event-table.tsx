import { selectTable } from "@/components/table/table-state";
import { eventEntries } from "@/lib/story/event-entries";
import { partLookups } from "@/lib/story/part-lookups";
import type { Story } from "@/lib/story/story";
import { storyLookups } from "@/lib/story/story-lookups";
import { chronologyText } from "@/lib/text/chronology-text";
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
  const { state, view, query, rows } = selectTable(story, "events", parameters, lang);
  return (
    <EventSection
      entries={eventEntries(story, lang)}
      {...state}
      title={chronologyText[lang].events}
      rows={rows.map(({ id }) => ({ id }))}
      lookups={partLookups(storyLookups(story), state.dataset, view.available, [], query)}
      notes={{}}
    />
  );
}
