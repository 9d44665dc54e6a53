import type { Story } from "@/lib/story/story";
import { apiPage as pageEn } from "@/lib/text/en/api-page";
import { data as en } from "@/lib/text/en/data";
import { apiPage as pageKo } from "@/lib/text/ko/api-page";
import { data as ko } from "@/lib/text/ko/data";
import type { Lang } from "@/lib/text/lang";
import styles from "./data.module.css";

interface StoryFilesProps {
  readonly story: Story;
  readonly lang: Lang;
}

/** The whole story as one file, and the way to the page that tries the API. */
export function StoryFiles({ story, lang }: StoryFilesProps) {
  const text = { en, ko }[lang];
  return (
    <ul className={`${styles.links} ${styles.files}`}>
      <li>
        <a href={`/api/v1/${story.id}.zip`}>{text.whole}</a>
      </li>
      <li>{text.wholeNote}</li>
      <li>
        <a href={`/${lang}/${story.id}/data/api`}>{{ en: pageEn, ko: pageKo }[lang].link}</a>
      </li>
    </ul>
  );
}
