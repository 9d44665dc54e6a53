import { tableFacets } from "@/components/table/table-facets";
import { columnMetas } from "@/lib/datasets/dataset";
import { datasets } from "@/lib/datasets/registry";
import { parseQuery, parseSort } from "@/lib/query/parse-query";
import { runQuery } from "@/lib/query/run-query";
import { partnerEntries } from "@/lib/story/partner-entries";
import type { Story } from "@/lib/story/story";
import { storyIndex } from "@/lib/story/story-index";
import { partners as en } from "@/lib/text/en/partners";
import { partners as ko } from "@/lib/text/ko/partners";
import type { Lang } from "@/lib/text/lang";
import { PartnerSection } from "./partner-section";

interface PartnerTableProps {
  readonly story: Story;
  readonly lang: Lang;
  /** The parameters of the page's address. */
  readonly parameters: URLSearchParams;
}

/** What each partner is responsible for, by role, selected on the server by the page's address. */
export function PartnerTable({ story, lang, parameters }: PartnerTableProps) {
  const { order } = datasets.partners;
  const columns = columnMetas(datasets.partners);
  const { query } = parseQuery(parameters, columns);
  const sort = query.sort.length > 0 ? query.sort : parseSort(order, columns);
  const rows = runQuery(storyIndex(story, "partners"), { ...query, sort }, lang).map((row) => ({ id: row.id }));
  return (
    <PartnerSection
      entries={partnerEntries(story, lang)}
      story={story.id}
      edition={story.edition}
      lang={lang}
      dataset="partners"
      title={{ en, ko }[lang].list}
      columns={columns.map((column) => ({ ...column, description: { en: "", ko: "" } }))}
      shown={[]}
      facets={tableFacets(story, "partners", query, lang)}
      rows={rows}
      total={story.rows.partners.length}
      lookups={{ words: {}, names: {}, sides: [] }}
      notes={{}}
      order={order}
      initialSearch={parameters.toString()}
    />
  );
}
