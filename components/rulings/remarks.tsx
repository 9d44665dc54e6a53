import { half, notesOn, type Story } from "@/lib/story/story";
import type { Lang } from "@/lib/text/lang";
import { rulingsText } from "@/lib/text/rulings-text";
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
  const text = rulingsText[lang];
  return notesOn(story, dataset, row).map((note) => (
    <p key={note.id} className={styles.remark}>
      <b>{text.note}</b> {half(note, "text", lang)}
    </p>
  ));
}
