"use client";

import { useEffect } from "react";
import { changeParameters, useAddress } from "@/components/hooks/use-address";
import { withParameters } from "@/lib/query/format-query";
import type { EventEntry } from "@/lib/story/event-entries";
import { chronology as en } from "@/lib/text/en/chronology";
import { chronology as ko } from "@/lib/text/ko/chronology";
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
  const text = { en, ko }[lang];
  const years = new Map<string, EventEntry[]>();
  for (const entry of entries) years.set(entry.year, [...(years.get(entry.year) ?? []), entry]);
  useEffect(() => {
    openTarget();
    window.addEventListener("hashchange", openTarget);
    return () => window.removeEventListener("hashchange", openTarget);
  }, []);
  return (
    <>
      <OrderLinks lang={lang} order={order} />
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

function OrderLinks({ lang, order }: Pick<EventListProps, "lang" | "order">) {
  const text = { en, ko }[lang];
  const { path, parameters, change } = useAddress();
  const sort = parameters.get("_sort") ?? order;
  const links = [
    { key: order, label: text.oldest },
    { key: `-${order}`, label: text.newest },
  ];
  return (
    <nav className={styles.order} aria-label={text.order}>
      {links.map(({ key, label }) => {
        const changes = { _sort: key === order ? null : key };
        return (
          <a
            key={key}
            href={withParameters(path, changeParameters(parameters, changes))}
            aria-current={key === sort ? "true" : undefined}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              change(changes);
            }}
          >
            {label}
          </a>
        );
      })}
    </nav>
  );
}
