import { formatDate } from "@/lib/dates/format-date";
import { pagePath } from "@/lib/http/story-pages";
import { allStories } from "@/lib/server/stories";
import { orderStories } from "@/lib/story/order-stories";
import { storyCredit } from "@/lib/story/story-credit";
import { siteText } from "@/lib/text/site-text";
import styles from "./site-footer.module.css";
import type { StoryProps } from "./story-props";

/**
 * The footer of every page of a story: date of verification, who wrote and publishes it, licence, the other stories, edition
 * and link to the data.
 */
export function SiteFooter({ story, lang }: StoryProps) {
  const text = siteText[lang];
  const { verified } = story;
  const others = orderStories(allStories()).filter(({ id }) => id !== story.id);
  return (
    <footer className={styles.footer}>
      <div className="page">
        <p>{text.verified(formatDate({ edtf: verified, earliest: verified, latest: verified }, lang))}</p>
        <Credit story={story} lang={lang} />
        <p>
          <a href={story.license.url} rel="license">
            {text.license(story.license.title[lang])}
          </a>
        </p>
        <p>
          <a href={`/${lang}`}>{text.allStories}</a>
          {others.length > 0 && (
            <>
              {" · "}
              {text.otherStories}{" "}
              {others.map(({ id, title }, index) => (
                <span key={id}>
                  {index > 0 && " · "}
                  <a href={pagePath(lang, id, "overview")}>{title[lang]}</a>
                </span>
              ))}
            </>
          )}
        </p>
        <p>
          <a href={pagePath(lang, story.id, "data")}>{text.dataAndApi}</a>
          <span className={styles.edition}>{text.edition(story.edition)}</span>
        </p>
      </div>
    </footer>
  );
}

/** The people of the byline and the newsroom; nothing where the story names neither. */
function Credit({ story, lang }: StoryProps) {
  const { authors, publisher, url } = storyCredit(story, lang);
  if (authors.length === 0 && url === null) return null;
  return (
    <p>
      {authors.length > 0 && <span>{siteText[lang].byline(authors)}</span>}
      {url !== null && (
        <a href={url} rel="publisher">
          {publisher}
        </a>
      )}
    </p>
  );
}
