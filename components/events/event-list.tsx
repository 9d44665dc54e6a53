"use client";

import { useEffect } from "react";
import { useAddress } from "@/components/hooks/use-address";
import { ChoiceLinks } from "@/components/site/choice-links";
import type { EventEntry } from "@/lib/story/event-entries";
import { chronologyText } from "@/lib/text/chronology-text";
import type { Lang } from "@/lib/text/lang";
import { EventArticle } from "./event-article";
import styles from "./event-list.module.css";

interface EventListProps {
  readonly story: string;
  readonly lang: Lang;
  /** The order of a list that nobody has sorted. */
  readonly order: string;
  readonly entries: readonly EventEntry[];
}

/** Events under the year in which they began, in the order in which they come. */
export function EventList({ story, lang, order, entries }: EventListProps) {
  const text = chronologyText[lang];
  const years = new Map<string, EventEntry[]>();
  for (const entry of entries) years.set(entry.year, [...(years.get(entry.year) ?? []), entry]);
  useEffect(() => {
    openTarget();
    window.addEventListener("hashchange", openTarget);
    return () => window.removeEventListener("hashchange", openTarget);
  }, []);
  return (
    <>
      <EventOrder lang={lang} order={order} />
      {[...years].map(([year, events]) => (
        <section key={year} className={styles.year} aria-labelledby={`year-${year}`}>
          <h3 id={`year-${year}`}>
            {year} <span>{text.count(events.length)}</span>
          </h3>
          {events.map((entry) => (
            <EventArticle key={entry.id} story={story} lang={lang} entry={entry} />
          ))}
        </section>
      ))}
    </>
  );
}

/** Shows all of the event to which the address leads. */
function openTarget() {
  const details = document.getElementById(decodeURIComponent(window.location.hash.slice(1)))?.querySelector("details");
  if (details) details.open = true;
}

function EventOrder({ lang, order }: Pick<EventListProps, "lang" | "order">) {
  const text = chronologyText[lang];
  const { parameters } = useAddress();
  const sort = parameters.get("_sort") ?? order;
  const orders = [
    { key: order, label: text.oldest },
    { key: `-${order}`, label: text.newest },
  ];
  return (
    <ChoiceLinks
      label={text.order}
      choices={orders.map(({ key, label }) => ({
        label,
        changes: { _sort: key === order ? null : key },
        current: key === sort,
      }))}
    />
  );
}
