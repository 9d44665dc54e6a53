import { selectTable } from "@/components/table/table-state";
import { partLookups } from "@/lib/story/part-lookups";
import { partnerEntries } from "@/lib/story/partner-entries";
import type { Story } from "@/lib/story/story";
import { storyLookups } from "@/lib/story/story-lookups";
import type { Lang } from "@/lib/text/lang";
import { partnersText } from "@/lib/text/partners-text";
import { PartnerSection } from "./partner-section";

interface PartnerTableProps {
  readonly story: Story;
  readonly lang: Lang;
  /** The parameters of the page's address. */
  readonly parameters: URLSearchParams;
}

/** What each partner is responsible for, by role, selected on the server by the page's address. */
export function PartnerTable({ story, lang, parameters }: PartnerTableProps) {
  const { state, view, query, rows } = selectTable(story, "partners", parameters, lang);
  return (
    <PartnerSection
      entries={partnerEntries(story, lang)}
      {...state}
      title={partnersText[lang].list}
      rows={rows.map(({ id }) => ({ id }))}
      lookups={partLookups(storyLookups(story), state.dataset, view.available, [], query)}
      notes={{}}
    />
  );
}
