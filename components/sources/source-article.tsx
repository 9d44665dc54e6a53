import styles from "@/components/entries/entry-list.module.css";
import type { EntryProps } from "@/components/entries/entry-section";
import { rowPath } from "@/components/site/row-path";
import type { SourceEntries, SourceEntry } from "@/lib/story/source-entries";
import { sourcesText } from "@/lib/text/sources-text";

type SourceArticleProps = EntryProps<SourceEntry> & Pick<SourceEntries, "datasets">;

/** A source: date, kind, language, publisher and title, with the rows that cite it as collapsed details. */
export function SourceArticle(props: SourceArticleProps) {
  const { lang, entry } = props;
  const text = sourcesText[lang];
  return (
    <article id={entry.id} className={`${styles.entry} ${styles.source}`}>
      <div className={styles.facts}>
        <p>{entry.date}</p>
        <p>{entry.kind}</p>
        <p>{entry.language}</p>
      </div>
      <div className={styles.body}>
        <h3>{entry.publisher}</h3>
        <p>{entry.url === null ? `${entry.title} (${text.noAddress})` : <a href={entry.url}>{entry.title}</a>}</p>
        {entry.note !== null && <p className={styles.note}>{entry.note}</p>}
        {entry.supports === 0 ? (
          <p className={styles.note}>{text.unused}</p>
        ) : (
          <details>
            <summary>{text.supports(entry.supports)}</summary>
            <SourceUses {...props} />
          </details>
        )}
      </div>
    </article>
  );
}

/** The rows that cite a source, grouped by dataset and linked to where they are shown. */
function SourceUses({ story, lang, entry, datasets }: SourceArticleProps) {
  return (
    <dl>
      {entry.groups.map(({ dataset, count, rows }) => (
        <div key={dataset}>
          <dt>{datasets[dataset]?.label ?? dataset}</dt>
          <dd>
            {rows.length === 0 ? (
              <a href={`/${lang}/${story}/data/${dataset}?sources=${entry.id}`}>{sourcesText[lang].rows(count)}</a>
            ) : (
              <ul>
                {rows.map((row) => {
                  const { label = row, at = { dataset, row } } = datasets[dataset]?.rows[row] ?? {};
                  return (
                    <li key={row}>
                      <a href={rowPath(lang, story, at.dataset, at.row)}>{label}</a>
                    </li>
                  );
                })}
              </ul>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
