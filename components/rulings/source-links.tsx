import { findRow, type Story } from "@/lib/story/story";
import type { Lang } from "@/lib/text/lang";
import { rulingsText } from "@/lib/text/rulings-text";
import styles from "./case-section.module.css";

interface SourceLinksProps {
  readonly story: Story;
  readonly lang: Lang;
  /** As a row cites them: a source's id, with or without the place in it. */
  readonly sources: readonly string[];
}

/** Every source of a row by its publisher, linked to its entry. */
export function SourceLinks({ story, lang, sources }: SourceLinksProps) {
  const ids = [...new Set(sources.map((citation) => citation.split("#")[0] ?? citation))];
  return (
    <p className={styles.facts}>
      {rulingsText[lang].sources}{" "}
      {ids.map((id, place) => (
        <span key={id}>
          {place > 0 && ", "}
          <a href={`/${lang}/${story.id}/sources#${id}`}>{findRow(story, "sources", id)?.publisher ?? id}</a>
        </span>
      ))}
    </p>
  );
}
