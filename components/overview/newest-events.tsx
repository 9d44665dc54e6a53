import { SideMark } from "@/components/site/side-mark";
import { pagePath } from "@/components/site/story-pages";
import type { StoryProps } from "@/components/site/story-props";
import { compareDates } from "@/lib/dates/format-date";
import { eventEntry } from "@/lib/story/event-entries";
import { overviewText } from "@/lib/text/overview-text";
import { siteText } from "@/lib/text/site-text";
import styles from "./overview.module.css";

/** The newest `count` events of a story, each linked to its entry in the chronology. */
export function NewestEvents({ story, lang, count }: StoryProps & { readonly count: number }) {
  const text = overviewText[lang];
  const events = story.rows.events
    .toSorted((a, b) => compareDates(b.date, a.date))
    .slice(0, count)
    .map((event) => eventEntry(story, event, lang));
  const chronology = pagePath(lang, story.id, "chronology");
  return (
    <section aria-labelledby="newest">
      <h2 id="newest">{text.newest}</h2>
      {events.length === 0 && <p>{siteText[lang].emptyDataset}</p>}
      <ol className={styles.list}>
        {events.map((event) => (
          <li key={event.id}>
            <p className={styles.when}>
              {event.date} <SideMark slot={event.side} label={event.sideLabel} />
            </p>
            <h3>
              <a href={`${chronology}#${event.id}`}>{event.title}</a>
            </h3>
            <p>{event.summary}</p>
          </li>
        ))}
      </ol>
      {events.length > 0 && (
        <p>
          <a href={chronology}>{text.allEvents(story.rows.events.length)}</a>
        </p>
      )}
    </section>
  );
}
