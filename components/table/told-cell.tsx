import type { Told } from "@/lib/story/told";
import type { Lang } from "@/lib/text/lang";
import { tableText } from "@/lib/text/table-text";
import styles from "./data-table.module.css";
import { MarkedText } from "./marked-text";

interface ToldCellProps {
  readonly story: string;
  readonly lang: Lang;
  readonly told: readonly Told[];
  /** The search text, whose matches are highlighted. */
  readonly search: string;
}

/** What the keys of a cell name, each linked to its page; more than one are folded. */
export function ToldCell({ story, lang, told, search }: ToldCellProps) {
  const items = told.map(({ text, path, detail }) => (
    <li key={`${path} ${text}`}>
      {path === null ? (
        <MarkedText text={text} search={search} />
      ) : (
        <a href={`/${lang}/${story}/${path}`}>
          <MarkedText text={text} search={search} />
        </a>
      )}
      {detail !== undefined && <span> – {detail}</span>}
    </li>
  ));
  if (told.length === 1) return <ul className={styles.told}>{items}</ul>;
  return (
    <details className={`${styles.note} ${styles.folded}`}>
      <summary>{tableText[lang].toldAll(told.length)}</summary>
      <ul className={styles.told}>{items}</ul>
    </details>
  );
}
