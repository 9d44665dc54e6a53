"use client";

import { useAddress } from "@/components/hooks/use-address";
import { ChoiceLinks } from "@/components/site/choice-links";
import { TableSection } from "@/components/table/table-section";
import type { TableSource } from "@/components/table/use-selection";
import { bySupport } from "@/lib/story/source-order";
import { sourcesText } from "@/lib/text/sources-text";
import { InlineSources } from "./inline-sources";

interface SourceListProps extends TableSource {
  /** Where the server put the sources as HTML. */
  readonly inlineKey: string;
  /** The address of the page that has all sources; null when they are too many for one. */
  readonly all: string | null;
}

/** The sources with the rows that cite them, in the order of the address: by columns, or by the number of these rows. */
export function SourceList({ inlineKey, all, ...props }: SourceListProps) {
  const { edition, lang, order } = props;
  const text = sourcesText[lang];
  const { parameters, path } = useAddress();
  const isBySupport = parameters.get("_v_order") === bySupport;
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
    changes: { _sort: sort === order ? null : sort, _v_order: sort === null ? bySupport : null },
    current: sort === current,
  }));
  return (
    <TableSection
      {...props}
      body={(rows) => (
        <>
          <ChoiceLinks label={text.order} choices={choices} />
          <InlineSources
            inlineKey={inlineKey}
            page={all ?? `${path}?${parameters}`}
            edition={edition}
            ids={rows.map(({ id }) => String(id))}
            isBySupport={isBySupport}
          />
        </>
      )}
    />
  );
}
