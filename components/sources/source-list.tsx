import { rowPath } from "@/components/site/row-path";
import { datasets } from "@/lib/datasets/registry";
import { formatDate } from "@/lib/dates/format-date";
import { type SourceUse, sourceUses } from "@/lib/story/source-uses";
import { half, type Story, termLabel } from "@/lib/story/story";
import { storyLookups } from "@/lib/story/story-lookups";
import { sources as en } from "@/lib/text/en/sources";
import { sources as ko } from "@/lib/text/ko/sources";
import type { Lang } from "@/lib/text/lang";
import styles from "./source-list.module.css";

interface SourceListProps {
  readonly story: Story;
  readonly lang: Lang;
}

/** Every source, by publisher, with the entries that it supports. */
export function SourceList({ story, lang }: SourceListProps) {
  const text = { en, ko }[lang];
  const uses = sourceUses(story);
  const collator = new Intl.Collator(lang);
  const sources = [...story.rows.sources].sort(
    (a, b) => collator.compare(a.publisher, b.publisher) || (a.id < b.id ? -1 : 1),
  );
  return (
    <section aria-labelledby="all-sources">
      <h2 id="all-sources">{text.list}</h2>
      <p>
        <a href={`/${lang}/${story.id}/data/sources`}>{text.table}</a>
      </p>
      <ol className={styles.list}>
        {sources.map((source) => {
          const title = half(source, "title", lang);
          const note = half(source, "note", lang);
          const own = uses.get(source.id) ?? [];
          return (
            <li key={source.id} id={source.id}>
              <p className={styles.title}>
                <b>{source.publisher}</b> {source.url === null ? title : <a href={source.url}>{title}</a>}
              </p>
              <p className={styles.facts}>
                {formatDate(source.published, lang)} · {termLabel(story, "sources.kind", source.kind, lang)} ·{" "}
                {termLabel(story, "sources.language", source.language, lang)}
                {note !== null && ` · ${note}`}
              </p>
              {own.length === 0 ? (
                <p className={styles.facts}>{text.unused}</p>
              ) : (
                <Uses story={story} lang={lang} uses={own} />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Uses({ story, lang, uses }: SourceListProps & { readonly uses: readonly SourceUse[] }) {
  const text = { en, ko }[lang];
  const { names } = storyLookups(story);
  return (
    <details className={styles.uses}>
      <summary>{text.supports(uses.length)}</summary>
      <ul>
        {uses.map(({ dataset, row }) => (
          <li key={`${dataset} ${row}`}>
            {datasets[dataset].label[lang]}:{" "}
            <a href={rowPath(lang, story.id, dataset, row)}>{names[dataset]?.[row]?.[lang] ?? row}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
