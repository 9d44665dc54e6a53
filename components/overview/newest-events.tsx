import { SideMark } from "@/components/site/side-mark";
import { pagePath } from "@/components/site/story-pages";
import { compareDates, formatDate } from "@/lib/dates/format-date";
import { type Story, sideSlot } from "@/lib/story/story";
import { storyLookups } from "@/lib/story/story-lookups";
import type { Lang } from "@/lib/text/lang";
import { overviewText } from "@/lib/text/overview-text";
import { siteText } from "@/lib/text/site-text";
import styles from "./overview.module.css";

interface NewestEventsProps {
  readonly story: Story;
  readonly lang: Lang;
  /** How many events are shown. */
  readonly count: number;
}

/** The newest events of a story, each linked to its entry in the chronology. */
export function NewestEvents({ story, lang, count }: NewestEventsProps) {
  const text = overviewText[lang];
  const { sides } = storyLookups(story);
  const events = [...story.rows.events].sort((a, b) => compareDates(b.date, a.date)).slice(0, count);
  const chronology = pagePath(lang, story.id, "chronology");
  return (
    <section aria-labelledby="newest">
      <h2 id="newest">{text.newest}</h2>
      {events.length === 0 && <p>{siteText[lang].emptyDataset}</p>}
      <ol className={styles.events}>
        {events.map((event) => (
          <li key={event.id}>
            <p className={styles.when}>
              {formatDate(event.date, lang)}{" "}
              <SideMark
                slot={sideSlot(story, event.side)}
                label={sides.find((side) => side.id === event.side)?.label[lang] ?? event.side}
              />
            </p>
            <h3>
              <a href={`${chronology}#${event.id}`}>{lang === "en" ? event.title_en : event.title_ko}</a>
            </h3>
            <p>{lang === "en" ? event.summary_en : event.summary_ko}</p>
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
