import type { ReactNode } from "react";
import styles from "@/components/entries/entry-list.module.css";
import type { EntryProps } from "@/components/entries/entry-section";
import { SideMark } from "@/components/site/side-mark";
import type { EventEntry, EventLink } from "@/lib/story/event-entries";
import { chronologyText } from "@/lib/text/chronology-text";

/** An event: date, side, category and summary, with collapsed details: related rows, actors, sources and notes. */
export function EventArticle({ story, lang, entry }: EntryProps<EventEntry>) {
  const text = chronologyText[lang];
  const page = (name: string) => `/${lang}/${story}/${name}`;
  return (
    <article id={entry.id} className={`${styles.entry} ${styles.event}`} aria-labelledby={`${entry.id}-title`}>
      <div className={styles.facts}>
        <p className={styles.date}>{entry.date}</p>
        <p>
          <SideMark slot={entry.side} label={entry.sideLabel} />
        </p>
        <p>{entry.category}</p>
      </div>
      <div className={styles.body}>
        <h4 id={`${entry.id}-title`}>{entry.title}</h4>
        <p>{entry.summary}</p>
        <details>
          <summary>{text.details(entry.sources.length)}</summary>
          <dl>
            <Links label={text.deals} page={page("deals")} links={entry.deals} />
            <Links label={text.rulings} page={page("rulings")} links={entry.rulings} />
            <Group label={text.actors}>{entry.actors.join(", ")}</Group>
            <Links
              label={text.sources}
              page={page("sources")}
              links={entry.sources.map(({ id, publisher }) => ({ id, label: publisher, notes: [] }))}
            />
            {entry.notes.length > 0 && (
              <Group label={text.notes}>
                {entry.notes.map((note) => (
                  <p key={note}>{note}</p>
                ))}
              </Group>
            )}
            {entry.confidence !== null && <Group label={text.confidence}>{entry.confidence}</Group>}
          </dl>
          <a className={styles.permalink} href={`#${entry.id}`} aria-label={`${text.permalink}: ${entry.title}`}>
            {text.permalink}
          </a>
        </details>
      </div>
    </article>
  );
}

function Group({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface LinksProps {
  readonly label: string;
  /** The path of the page that has the rows. */
  readonly page: string;
  readonly links: readonly EventLink[];
}

function Links({ label, page, links }: LinksProps) {
  if (links.length === 0) return null;
  return (
    <Group label={label}>
      <ul>
        {links.map((link) => (
          <li key={link.id}>
            <a href={`${page}#${link.id}`}>{link.label}</a>
            {link.notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </li>
        ))}
      </ul>
    </Group>
  );
}
