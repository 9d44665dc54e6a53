import { formatDate } from "@/lib/dates/format-date";
import { itemsOf } from "@/lib/query/plain-row";
import { findRow, half, type Story, termLabel } from "@/lib/story/story";
import type { Lang } from "@/lib/text/lang";
import type { CardSource } from "./card";
import type { CardSubject } from "./card-subject";

/** Who says the figure: the source that goes with its column first, then those of the row, each with the place in it. */
export function cardSources({ story, lang, columns, column, row, dataset, id }: CardSubject): readonly CardSource[] {
  if (dataset === "sources") return citedSources(story, [id], lang);
  const own = columns.filter(({ references, together }) => references === "sources" && together === column?.name);
  const shared = columns.filter(({ type }) => type === "citations");
  return citedSources(
    story,
    [...(column ? own : []), ...shared].flatMap(({ name }) => itemsOf(row[name]).map(String)),
    lang,
  );
}

/** Sources behind citations `source-id` or `source-id#place`, in order; one that is cited for two places comes twice. */
export function citedSources(story: Story, citations: readonly string[], lang: Lang): readonly CardSource[] {
  const whole = new Set(
    citations.filter((citation) => citation.includes("#")).map((citation) => citation.split("#")[0]),
  );
  return [...new Set(citations)]
    .filter((citation) => citation.includes("#") || !whole.has(citation))
    .flatMap((citation) => {
      const [id = "", ...place] = citation.split("#");
      const source = findRow(story, "sources", id);
      if (!source) return [];
      return {
        id,
        publisher: source.publisher,
        title: half(source, "title", lang) ?? id,
        date: formatDate(source.published, lang),
        language: termLabel(story, "sources.language", source.language, lang),
        place: place.length > 0 ? place.join("#").trim() : null,
        url: source.url,
        entry: `/${lang}/${story.id}/sources#${id}`,
      };
    });
}
