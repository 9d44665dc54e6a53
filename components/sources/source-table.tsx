import { selectTable } from "@/components/table/table-state";
import { partLookups } from "@/lib/story/part-lookups";
import { sourceEntries } from "@/lib/story/source-entries";
import type { Story } from "@/lib/story/story";
import { storyLookups } from "@/lib/story/story-lookups";
import type { Lang } from "@/lib/text/lang";
import { sourcesText } from "@/lib/text/sources-text";
import { SourceSection } from "./source-section";

interface SourceTableProps {
  readonly story: Story;
  readonly lang: Lang;
  /** The parameters of the page's address. */
  readonly parameters: URLSearchParams;
}

/** The sources of a story with what each supports, selected on the server by the page's address. */
export function SourceTable({ story, lang, parameters }: SourceTableProps) {
  const { state, view, query, rows } = selectTable(story, "sources", parameters, lang);
  return (
    <SourceSection
      sources={sourceEntries(story, lang)}
      {...state}
      title={sourcesText[lang].list}
      rows={rows.map(({ id }) => ({ id }))}
      lookups={partLookups(storyLookups(story), state.dataset, view.available, [], query)}
      notes={{}}
    />
  );
}
