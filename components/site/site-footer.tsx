import { formatDate } from "@/lib/dates/format-date";
import type { Story } from "@/lib/story/story";
import type { Lang } from "@/lib/text/lang";
import { siteText } from "@/lib/text/site-text";
import styles from "./site-footer.module.css";
import { pagePath } from "./story-pages";

interface SiteFooterProps {
  readonly story: Story;
  readonly lang: Lang;
}

/** The foot of every page: up to when facts are verified, the licence, the edition and the data. */
export function SiteFooter({ story, lang }: SiteFooterProps) {
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
