import { half, notesOn, type Story } from "@/lib/story/story";
import { rulings as en } from "@/lib/text/en/rulings";
import { rulings as ko } from "@/lib/text/ko/rulings";
import type { Lang } from "@/lib/text/lang";
import styles from "./case-section.module.css";

interface RemarksProps {
  readonly story: Story;
  readonly lang: Lang;
  readonly dataset: "cases" | "rulings";
  /** Id of the row on which they stand. */
  readonly row: string;
}

/** The remarks on a case, a filing or a ruling. */
export function Remarks({ story, lang, dataset, row }: RemarksProps) {
  const text = { en, ko }[lang];
  return notesOn(story, dataset, row).map((note) => (
    <p key={note.id} className={styles.remark}>
      <b>{text.note}</b> {half(note, "text", lang)}
    </p>
  ));
}
