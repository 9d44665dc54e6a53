import type { CardNote } from "@/lib/card/card";
import { cardText } from "@/lib/text/card-text";
import type { Lang } from "@/lib/text/lang";
import styles from "./card.module.css";

interface CardNotesProps {
  readonly lang: Lang;
  readonly notes: readonly CardNote[];
}

/** Remarks, each with what it is about and who says so. */
export function CardNotes({ lang, notes }: CardNotesProps) {
  const text = cardText[lang];
  return notes.map((note) => (
    <div key={note.id} className={styles.note}>
      {note.about !== null && <h4>{text.noteAbout(note.about)}</h4>}
      <p>{note.text}</p>
      {note.sources.length > 0 && (
        <p className={styles.meaning}>
          {note.sources.map((source, place) => (
            <span key={`${source.id} ${source.place}`}>
              {place > 0 && ", "}
              <a href={source.entry}>{source.publisher}</a>
              {source.place !== null && ` (${source.place})`}
            </span>
          ))}
        </p>
      )}
    </div>
  ));
}
