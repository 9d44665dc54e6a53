import { tableFacets } from "@/components/table/table-facets";
import { columnMetas } from "@/lib/datasets/dataset";
import { datasets } from "@/lib/datasets/registry";
import { parseQuery, parseSort } from "@/lib/query/parse-query";
import { runQuery } from "@/lib/query/run-query";
import { sourceEntries } from "@/lib/story/source-entries";
import type { Story } from "@/lib/story/story";
import { storyIndex } from "@/lib/story/story-index";
import { sources as en } from "@/lib/text/en/sources";
import { sources as ko } from "@/lib/text/ko/sources";
import type { Lang } from "@/lib/text/lang";
import { SourceSection } from "./source-section";

interface SourceTableProps {
  readonly story: Story;
  readonly lang: Lang;
  /** The parameters of the page's address. */
  readonly parameters: URLSearchParams;
}

/** The sources of a story with what each supports, selected on the server by the page's address. */
export function SourceTable({ story, lang, parameters }: SourceTableProps) {
  const { order } = datasets.sources;
  const columns = columnMetas(datasets.sources);
  const { query } = parseQuery(parameters, columns);
  const sort = query.sort.length > 0 ? query.sort : parseSort(order, columns);
  const rows = runQuery(storyIndex(story, "sources"), { ...query, sort }, lang).map(({ id }) => ({ id }));
  return (
    <SourceSection
      sources={sourceEntries(story, lang)}
      story={story.id}
      edition={story.edition}
      lang={lang}
      dataset="sources"
      title={{ en, ko }[lang].list}
      columns={columns.map((column) => ({ ...column, description: { en: "", ko: "" } }))}
      shown={[]}
      facets={tableFacets(story, "sources", query, lang)}
      rows={rows}
      total={story.rows.sources.length}
      lookups={{ words: {}, names: {}, sides: [] }}
      notes={{}}
      order={order}
      initialSearch={parameters.toString()}
    />
  );
}
