import { SmallFigure } from "@/components/chart/small-figure";
import { HeadlineList } from "@/components/overview/headline-list";
import { SideMark } from "@/components/site/side-mark";
import type { StoryProps } from "@/components/site/story-props";
import { chapterParts, pagesAsChapters } from "@/lib/charts/chapter-parts";
import { isChapters } from "@/lib/charts/chapters/model";
import { asOfText } from "@/lib/charts/credits";
import { storyOutline } from "@/lib/charts/story-outline";
import { formatDate } from "@/lib/dates/format-date";
import { pagePath } from "@/lib/http/story-pages";
import { keptModel } from "@/lib/server/small-drawings";
import { newestEvents } from "@/lib/story/newest-events";
import { sideColours } from "@/lib/story/side-colours";
import { half, sideSlot } from "@/lib/story/story";
import { frontText } from "@/lib/text/front-text";
import styles from "./story-summary.module.css";

/**
 * A story on the front page: what it is about, its two sides, headline figures, newest event, pages and the date of its data;
 * beside them the chart of its last chapter.
 */
export function StorySummary({ story, lang }: StoryProps) {
  const text = frontText[lang];
  const { pages, charts } = storyOutline(story);
  const [event] = newestEvents(story, 1);
  const chapters = charts.find(({ id }) => id === "chapters");
  const model = chapters && keptModel(story, chapters, lang);
  const parts = model && isChapters(model) ? chapterParts(story, model, keptModel) : [];
  // The last chapter tells where things stand.
  const part = parts.at(-1) ?? pagesAsChapters(story, lang, keptModel)[0];
  return (
    <article id={story.id} className={styles.story} aria-labelledby={`${story.id}-title`}>
      <style>{sideColours(story, `#${story.id}`)}</style>
      <div className={styles.words}>
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
        {story.headline.length > 0 && <HeadlineList story={story} lang={lang} />}
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
      </div>
      {part && <SmallFigure story={story} lang={lang} part={part} />}
    </article>
  );
}
