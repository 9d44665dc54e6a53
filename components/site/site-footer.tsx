import { formatDate } from "@/lib/dates/format-date";
import { siteText } from "@/lib/text/site-text";
import styles from "./site-footer.module.css";
import { pagePath } from "./story-pages";
import type { StoryProps } from "./story-props";

/** The footer of every page: date of verification, licence, edition and link to the data. */
export function SiteFooter({ story, lang }: StoryProps) {
  const text = siteText[lang];
  const { verified } = story;
  return (
    <footer className={styles.footer}>
      <div className="page">
        <p>{text.verified(formatDate({ edtf: verified, earliest: verified, latest: verified }, lang))}</p>
        <p>
          <a href={story.license.url} rel="license">
            {text.license(story.license.title[lang])}
          </a>
        </p>
        <p>
          <a href={pagePath(lang, story.id, "data")}>{text.dataAndApi}</a>
          <span className={styles.edition}>{text.edition(story.edition)}</span>
        </p>
      </div>
    </footer>
  );
}
