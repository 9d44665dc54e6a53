import type { Row } from "@/lib/datasets/registry";
import { formatDate } from "@/lib/dates/format-date";
import { half, type Story, termLabel } from "@/lib/story/story";
import { confidenceLabel } from "@/lib/text/confidence";
import type { Lang } from "@/lib/text/lang";
import { rulingsText } from "@/lib/text/rulings-text";
import styles from "./case-section.module.css";
import { Remarks } from "./remarks";
import { SourceLinks } from "./source-links";

interface RulingArticleProps {
  readonly story: Story;
  readonly lang: Lang;
  readonly ruling: Row<"rulings">;
}

/** One filing or ruling: what happened, and beside it what was decided and what was not. */
export function RulingArticle({ story, lang, ruling }: RulingArticleProps) {
  const text = rulingsText[lang];
  const decided = half(ruling, "decided", lang);
  const notDecided = half(ruling, "not_decided", lang);
  const events = story.rows.events.filter((event) => event.ruling_ids?.includes(ruling.id));
  return (
    <article className={styles.ruling}>
      <p className={styles.when}>{formatDate(ruling.date, lang)}</p>
      <div>
        <h3>{termLabel(story, "rulings.kind", ruling.kind, lang)}</h3>
        <p>{half(ruling, "summary", lang)}</p>
        {ruling.confidence !== "high" && (
          <p className={styles.facts}>{text.confidence(confidenceLabel(ruling.confidence, lang))}</p>
        )}
        <Remarks story={story} lang={lang} dataset="rulings" row={ruling.id} />
        <SourceLinks story={story} lang={lang} sources={ruling.sources} />
        {events.length > 0 && (
          <p className={styles.facts}>
            {text.events}{" "}
            {events.map((event, place) => (
              <span key={event.id}>
                {place > 0 && "; "}
                <a href={`/${lang}/${story.id}/chronology#${event.id}`}>{half(event, "title", lang)}</a>
              </span>
            ))}
          </p>
        )}
      </div>
      {(decided !== null || notDecided !== null) && (
        <dl className={styles.decision}>
          {decided !== null && (
            <div className={styles.decided}>
              <dt>{text.decided}</dt>
              <dd>{decided}</dd>
            </div>
          )}
          {notDecided !== null && (
            <div className={styles.open}>
              <dt>{text.notDecided}</dt>
              <dd>{notDecided}</dd>
            </div>
          )}
        </dl>
      )}
    </article>
  );
}
