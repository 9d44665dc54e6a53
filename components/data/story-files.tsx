import type { StoryProps } from "@/components/site/story-props";
import { apiPageText } from "@/lib/text/api-page-text";
import { dataText } from "@/lib/text/data-text";
import styles from "./data.module.css";

/** The whole story as one file, and a link to the page for trying the API. */
export function StoryFiles({ story, lang }: StoryProps) {
  const text = dataText[lang];
  return (
    <ul className={`${styles.links} ${styles.files}`}>
      <li>
        <a href={`/api/v1/${story.id}.zip`}>{text.whole}</a>
      </li>
      <li>{text.wholeNote}</li>
      <li>
        <a href={`/${lang}/${story.id}/data/api`}>{apiPageText[lang].link}</a>
      </li>
    </ul>
  );
}
