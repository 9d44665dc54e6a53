"use client";

import { useEffect } from "react";
import styles from "@/components/entries/entry-list.module.css";
import { type EntryListProps, EntrySection } from "@/components/entries/entry-section";
import { useAddress } from "@/components/hooks/use-address";
import { ChoiceLinks } from "@/components/site/choice-links";
import type { EventEntry } from "@/lib/story/event-entries";
import { chronologyText } from "@/lib/text/chronology-text";
import { EventArticle } from "./event-article";

/** The chronology: events grouped by year, with search, filters, downloads and a choice of the direction. */
export function EventList(props: EntryListProps<EventEntry>) {
  const { lang, order } = props;
  const text = chronologyText[lang];
  const { parameters } = useAddress();
  const sort = parameters.get("_sort") ?? order;
  return (
    <EntrySection {...props}>
      {(entries) => (
        <>
          <ChoiceLinks
            label={text.order}
            choices={[
              { label: text.oldest, changes: { _sort: null }, current: sort === order },
              { label: text.newest, changes: { _sort: `-${order}` }, current: sort === `-${order}` },
            ]}
          />
          <EventYears {...props} entries={entries} />
        </>
      )}
    </EntrySection>
  );
}

/** Events in the given order, grouped by the year in which they began. */
function EventYears({ story, lang, entries }: Pick<EntryListProps<EventEntry>, "story" | "lang" | "entries">) {
  const text = chronologyText[lang];
  const years = new Map<string, EventEntry[]>();
  for (const entry of entries) years.set(entry.year, [...(years.get(entry.year) ?? []), entry]);
  useEffect(() => {
    openTarget();
    window.addEventListener("hashchange", openTarget);
    return () => window.removeEventListener("hashchange", openTarget);
  }, []);
  return [...years].map(([year, events]) => (
    <section key={year} className={`${styles.group} ${styles.year}`} aria-labelledby={`year-${year}`}>
      <h3 id={`year-${year}`}>
        {year} <span>{text.count(events.length)}</span>
      </h3>
      {events.map((entry) => (
        <EventArticle key={entry.id} story={story} lang={lang} entry={entry} />
      ))}
    </section>
  ));
}

/** Expands the event that is the target of the address. */
function openTarget() {
  // The browser resolves the fragment, which may be malformed: decoding it here would throw.
  const details = document.querySelector<HTMLDetailsElement>("article:target details");
  if (details) details.open = true;
}
