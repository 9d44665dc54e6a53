"use client";

import { type EntryListProps, EntrySection } from "@/components/entries/entry-section";
import { useAddress } from "@/components/hooks/use-address";
import { ChoiceLinks } from "@/components/site/choice-links";
import type { SourceEntries, SourceEntry } from "@/lib/story/source-entries";
import { sourcesText } from "@/lib/text/sources-text";
import { SourceArticle } from "./source-article";

interface SourceListProps extends EntryListProps<SourceEntry>, Pick<SourceEntries, "datasets"> {}

/** The value of `_v_order` that sorts by the number of citing rows, which is not a column. */
const supporting = "supporting";

/** The sources with the rows that cite them, in the order of the address: by columns, or by the number of these rows. */
export function SourceList({ datasets, ...props }: SourceListProps) {
  const { story, lang, order } = props;
  const text = sourcesText[lang];
  const { parameters } = useAddress();
  const isBySupport = parameters.get("_v_order") === supporting;
  const current = isBySupport ? null : (parameters.get("_sort") ?? order);
  const sorts = [
    { sort: "-published", label: text.newest },
    { sort: "published", label: text.oldest },
    { sort: "publisher", label: text.publisher },
    { sort: "kind", label: text.kind },
    { sort: null, label: text.supporting },
  ];
  const choices = sorts.map(({ sort, label }) => ({
    label,
    changes: { _sort: sort === order ? null : sort, _v_order: sort === null ? supporting : null },
    current: sort === current,
  }));
  return (
    <EntrySection {...props}>
      {(entries) => (
        <>
          <ChoiceLinks label={text.order} choices={choices} />
          {(isBySupport ? [...entries].sort((a, b) => b.supports - a.supports) : entries).map((entry) => (
            <SourceArticle key={entry.id} story={story} lang={lang} entry={entry} datasets={datasets} />
          ))}
        </>
      )}
    </EntrySection>
  );
}
