import { SideMark } from "@/components/site/side-mark";
import type { StoryProps } from "@/components/site/story-props";
import { pagePath } from "@/lib/http/story-pages";
import { eventEntry } from "@/lib/story/event-entries";
import { newestEvents } from "@/lib/story/newest-events";
import { overviewText } from "@/lib/text/overview-text";
import styles from "./overview.module.css";

/** The newest `count` events of a story, each linked to its entry in the chronology; nothing without events. */
export function NewestEvents({ story, lang, count }: StoryProps & { readonly count: number }) {
  if (story.rows.events.length === 0) return null;
  const text = overviewText[lang];
  const events = newestEvents(story, count).map((event) => eventEntry(story, event, lang));
  const chronology = pagePath(lang, story.id, "chronology");
  return (
    <section aria-labelledby="newest">
      <h2 id="newest">{text.newest}</h2>
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
      <p>
        <a href={chronology}>{text.allEvents(story.rows.events.length)}</a>
      </p>
    </section>
  );
}
