import type { Story } from "@/lib/story/story";
import { apiPageText } from "@/lib/text/api-page-text";
import { dataText } from "@/lib/text/data-text";
import type { Lang } from "@/lib/text/lang";
import styles from "./data.module.css";

interface StoryFilesProps {
  readonly story: Story;
  readonly lang: Lang;
}

/** The whole story as one file, and the way to the page that tries the API. */
export function StoryFiles({ story, lang }: StoryFilesProps) {
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
