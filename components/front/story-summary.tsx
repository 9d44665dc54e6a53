import { SideMark } from "@/components/site/side-mark";
import type { StoryProps } from "@/components/site/story-props";
import { asOfText } from "@/lib/charts/credits";
import { storyOutline } from "@/lib/charts/story-outline";
import { formatDate } from "@/lib/dates/format-date";
import { pagePath } from "@/lib/http/story-pages";
import { newestEvents } from "@/lib/story/newest-events";
import { sideColours } from "@/lib/story/side-colours";
import { half, sideSlot } from "@/lib/story/story";
import { frontText } from "@/lib/text/front-text";
import styles from "./story-summary.module.css";

/** A story on the front page: what it is about, its two sides, its newest event, the date of its data, and its pages. */
export function StorySummary({ story, lang }: StoryProps) {
  const text = frontText[lang];
  const { pages } = storyOutline(story);
  const [event] = newestEvents(story, 1);
  return (
    <article id={story.id} className={styles.story} aria-labelledby={`${story.id}-title`}>
      <style>{sideColours(story, `#${story.id}`)}</style>
      <h2 id={`${story.id}-title`}>
        <a href={pagePath(lang, story.id, "overview")}>{story.title[lang]}</a>
      </h2>
      <ul className={styles.sides} aria-label={text.sides}>
        {story.sides.map(({ id, label, shape }) => (
          <li key={id}>
            <SideMark slot={sideSlot(story, id)} label={label[lang]} shape={shape} />
          </li>
        ))}
      </ul>
      <p>{story.standfirst[lang]}</p>
      {event && (
        <p className={styles.event}>
          {text.newest}{" "}
          <a href={`${pagePath(lang, story.id, "chronology")}#${event.id}`}>{half(event, "title", lang)}</a>{" "}
          <span>{formatDate(event.date, lang)}</span>
        </p>
      )}
      <ul className={styles.pages} aria-label={text.pages(story.title[lang])}>
        {pages.map(({ id, title }) => (
          <li key={id}>
            <a href={pagePath(lang, story.id, id)}>{title[lang]}</a>
          </li>
        ))}
      </ul>
      <p className={styles.verified}>{asOfText(story.verified, lang)}</p>
    </article>
  );
}
