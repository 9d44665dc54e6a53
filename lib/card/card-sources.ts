import { formatDate } from "@/lib/dates/format-date";
import { itemsOf } from "@/lib/query/plain-row";
import { findRow, half, type Story, termLabel } from "@/lib/story/story";
import type { Lang } from "@/lib/text/lang";
import { sourceKindLabel } from "@/lib/text/source-kind";
import type { CardSource } from "./card";
import type { CardSubject } from "./card-subject";

/** Who states the figure: the source that goes with its column first, then those of the row, each with its locator. */
export function cardSources({ story, lang, columns, column, row, dataset, id }: CardSubject): readonly CardSource[] {
  if (dataset === "sources") return citedSources(story, [id], lang);
  const own = columns.filter(({ references, together }) => references === "sources" && together === column?.name);
  const citing = [...(column ? own : []), ...columns.filter(({ type }) => type === "citations")];
  const citations = citing.flatMap(({ name }) => itemsOf(row[name]).map(String));
  return citedSources(story, citations, lang);
}

/** Sources behind citations `source-id` or `source-id#locator`, in order; one with two locators is listed twice. */
export function citedSources(story: Story, citations: readonly string[], lang: Lang): readonly CardSource[] {
  const located = citations.filter((citation) => citation.includes("#")).map((citation) => citation.split("#")[0]);
  return [...new Set(citations)]
    .filter((citation) => !located.includes(citation))
    .flatMap((citation) => {
      const [id = "", ...locator] = citation.split("#");
      const source = findRow(story, "sources", id);
      if (!source) return [];
      return {
        id,
        publisher: source.publisher,
        title: half(source, "title", lang),
        kind: sourceKindLabel(source.kind, source.origin, lang),
        date: formatDate(source.published, lang),
        language: termLabel(story, "sources.language", source.language, lang),
        place: locator.length > 0 ? locator.join("#").trim() : null,
        url: source.url,
        entry: `/${lang}/${story.id}/sources#${id}`,
      };
    });
}
