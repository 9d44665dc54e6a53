import type { Row } from "@/lib/datasets/registry";
import { compareDates, formatDate } from "@/lib/dates/format-date";
import { half, type Story, termLabel } from "@/lib/story/story";
import type { Lang } from "@/lib/text/lang";
import { rulingsText } from "@/lib/text/rulings-text";
import styles from "./case-section.module.css";
import { Remarks } from "./remarks";
import { RulingArticle } from "./ruling-article";
import { SourceLinks } from "./source-links";

interface CaseSectionProps {
  readonly story: Story;
  readonly lang: Lang;
  readonly lawsuit: Row<"cases">;
}

/** One case with its filings and rulings in order, each with what was and what was not decided. */
export function CaseSection({ story, lang, lawsuit }: CaseSectionProps) {
  const text = rulingsText[lang];
  const rulings = story.rows.rulings
    .filter((ruling) => ruling.case_id === lawsuit.id)
    .sort((a, b) => compareDates(a.date, b.date));
  const facts = [
    { label: text.status, value: termLabel(story, "cases.status", lawsuit.status, lang) },
    { label: text.court, value: half(lawsuit, "court", lang) },
    { label: text.number, value: lawsuit.case_no },
    { label: text.filed, value: formatDate(lawsuit.filed, lang) },
  ];
  return (
    <section className={styles.case} aria-labelledby={lawsuit.id}>
      <h2 id={lawsuit.id}>{half(lawsuit, "title", lang)}</h2>
      <dl className={styles.head}>
        {facts.map(
          ({ label, value }) =>
            value !== null && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <Remarks story={story} lang={lang} dataset="cases" row={lawsuit.id} />
      <SourceLinks story={story} lang={lang} sources={lawsuit.sources} />
      <ol className={styles.list}>
        {rulings.map((ruling) => (
          <li key={ruling.id} id={ruling.id}>
            <RulingArticle story={story} lang={lang} ruling={ruling} />
          </li>
        ))}
      </ol>
    </section>
  );
}
