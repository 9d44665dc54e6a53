import type { CardSource } from "@/lib/card/card";
import { cardText } from "@/lib/text/card-text";
import type { Lang } from "@/lib/text/lang";
import styles from "./card.module.css";

interface CardSourcesProps {
  readonly lang: Lang;
  readonly sources: readonly CardSource[];
}

/** Sources in full: title, publisher, date, language, the place in it, and what else it supports. */
export function CardSources({ lang, sources }: CardSourcesProps) {
  const text = cardText[lang];
  return (
    <ol className={styles.sources}>
      {sources.map((source) => (
        <li key={`${source.id} ${source.place}`}>
          <p>{source.url === null ? source.title : <a href={source.url}>{source.title}</a>}</p>
          <p className={styles.meaning}>
            {[source.publisher, source.date, source.language].join(" · ")}
            {source.place !== null && <strong> · {text.place(source.place)}</strong>}
          </p>
          <p className={styles.meaning}>
            <a href={source.entry}>{text.entry}</a>
          </p>
        </li>
      ))}
    </ol>
  );
}
