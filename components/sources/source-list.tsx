"use client";

import { useAddress } from "@/components/hooks/use-address";
import type { SourceEntries, SourceEntry } from "@/lib/story/source-entries";
import type { Lang } from "@/lib/text/lang";
import { sourcesText } from "@/lib/text/sources-text";
import styles from "./source-list.module.css";
import { SourceOrder, supportingOrder } from "./source-order";
import { SourceUses } from "./source-uses";

interface SourceListProps extends Pick<SourceEntries, "datasets"> {
  readonly story: string;
  readonly lang: Lang;
  /** The order of a list that nobody has sorted. */
  readonly order: string;
  /** The sources that are shown, in the order of the address' columns. */
  readonly entries: readonly SourceEntry[];
}

/** Sources with what each of them supports; by the number of rows, where the address asks for that. */
export function SourceList({ story, lang, order, entries, datasets }: SourceListProps) {
  const { parameters } = useAddress();
  const isBySupport = parameters.get("_v_order") === supportingOrder;
  const shown = isBySupport ? [...entries].sort((a, b) => b.supports - a.supports) : entries;
  return (
    <>
      <SourceOrder lang={lang} order={order} />
      {shown.map((entry) => (
        <Source key={entry.id} story={story} lang={lang} entry={entry} datasets={datasets} />
      ))}
    </>
  );
}

interface SourceProps extends Pick<SourceListProps, "story" | "lang" | "datasets"> {
  readonly entry: SourceEntry;
}

function Source({ story, lang, entry, datasets }: SourceProps) {
  const text = sourcesText[lang];
  return (
    <article id={entry.id} className={styles.source}>
      <div className={styles.facts}>
        <p>{entry.date}</p>
        <p>{entry.kind}</p>
        <p>{entry.language}</p>
      </div>
      <div className={styles.what}>
        <h3>{entry.publisher}</h3>
        <p>{entry.url === null ? `${entry.title} (${text.noAddress})` : <a href={entry.url}>{entry.title}</a>}</p>
        {entry.note !== null && <p className={styles.note}>{entry.note}</p>}
        {entry.supports === 0 ? (
          <p className={styles.note}>{text.unused}</p>
        ) : (
          <details>
            <summary>{text.supports(entry.supports)}</summary>
            <SourceUses story={story} lang={lang} source={entry.id} groups={entry.groups} datasets={datasets} />
          </details>
        )}
      </div>
    </article>
  );
}
