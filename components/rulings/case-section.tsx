import { ChartSources } from "@/components/chart/chart-sources";
import { sourcesOf } from "@/lib/charts/chart-sources";
import type { Row } from "@/lib/datasets/registry";
import { compareDates, formatDate } from "@/lib/dates/format-date";
import { half, notesOn, type Story, termLabel } from "@/lib/story/story";
import { confidenceLabel } from "@/lib/text/confidence";
import { rulings as en } from "@/lib/text/en/rulings";
import { rulings as ko } from "@/lib/text/ko/rulings";
import type { Lang } from "@/lib/text/lang";
import styles from "./case-section.module.css";

interface CaseSectionProps {
  readonly story: Story;
  readonly lang: Lang;
  readonly lawsuit: Row<"cases">;
}

/** One case with its filings and rulings in order, each with what was and what was not decided. */
export function CaseSection({ story, lang, lawsuit }: CaseSectionProps) {
  const text = { en, ko }[lang];
  const rulings = story.rows.rulings
    .filter((ruling) => ruling.case_id === lawsuit.id)
    .sort((a, b) => compareDates(a.date, b.date));
  const facts = [
    half(lawsuit, "court", lang),
    lawsuit.case_no && text.number(lawsuit.case_no),
    text.filed(formatDate(lawsuit.filed, lang)),
    termLabel(story, "cases.status", lawsuit.status, lang),
  ];
  return (
    <section className={styles.case} aria-labelledby={lawsuit.id}>
      <h2 id={lawsuit.id}>{half(lawsuit, "title", lang)}</h2>
      <p className={styles.facts}>{facts.filter(Boolean).join(" · ")}</p>
      <Remarks story={story} lang={lang} dataset="cases" row={lawsuit.id} />
      <p className={styles.credit}>
        <ChartSources lang={lang} story={story.id} sources={sourcesOf(story, [lawsuit])} />
      </p>
      <ol className={styles.list}>
        {rulings.map((ruling) => (
          <li key={ruling.id} id={ruling.id}>
            <Ruling story={story} lang={lang} ruling={ruling} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Ruling({
  story,
  lang,
  ruling,
}: {
  readonly story: Story;
  readonly lang: Lang;
  readonly ruling: Row<"rulings">;
}) {
  const text = { en, ko }[lang];
  const decided = half(ruling, "decided", lang);
  const notDecided = half(ruling, "not_decided", lang);
  const events = story.rows.events.filter((event) => event.ruling_ids?.includes(ruling.id));
  return (
    <article className={styles.ruling}>
      <p className={styles.when}>{formatDate(ruling.date, lang)}</p>
      <div>
        <h3>{termLabel(story, "rulings.kind", ruling.kind, lang)}</h3>
        <p>{half(ruling, "summary", lang)}</p>
        {(decided !== null || notDecided !== null) && (
          <dl className={styles.decision}>
            {decided !== null && (
              <div>
                <dt>{text.decided}</dt>
                <dd>{decided}</dd>
              </div>
            )}
            {notDecided !== null && (
              <div>
                <dt>{text.notDecided}</dt>
                <dd>{notDecided}</dd>
              </div>
            )}
          </dl>
        )}
        <Remarks story={story} lang={lang} dataset="rulings" row={ruling.id} />
        <p className={styles.credit}>
          {ruling.confidence !== "high" && <span>{text.confidence(confidenceLabel(ruling.confidence, lang))}</span>}
          <ChartSources lang={lang} story={story.id} sources={sourcesOf(story, [ruling])} />
          {events.map((event) => (
            <a key={event.id} href={`/${lang}/${story.id}/chronology#${event.id}`}>
              {text.events}
            </a>
          ))}
        </p>
      </div>
    </article>
  );
}

function Remarks({
  story,
  lang,
  dataset,
  row,
}: {
  readonly story: Story;
  readonly lang: Lang;
  readonly dataset: "cases" | "rulings";
  readonly row: string;
}) {
  return notesOn(story, dataset, row).map((note) => (
    <p key={note.id} className={styles.credit}>
      {half(note, "text", lang)}
    </p>
  ));
}
