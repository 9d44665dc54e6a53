import type { StoryProps } from "@/components/site/story-props";
import type { Row } from "@/lib/datasets/registry";
import { compareDates, formatDate } from "@/lib/dates/format-date";
import { toEdtfDate } from "@/lib/dates/to-edtf-date";
import { shortName } from "@/lib/story/short-name";
import { findRow, half, notesOn, termLabel } from "@/lib/story/story";
import { confidenceLabel } from "@/lib/text/confidence";
import { rulingsText } from "@/lib/text/rulings-text";
import styles from "./case-section.module.css";

/** A case with its filings and rulings, oldest first, each with what was and was not decided. */
export function CaseSection({ story, lang, lawsuit }: StoryProps & { readonly lawsuit: Row<"cases"> }) {
  const text = rulingsText[lang];
  const rulings = story.rows.rulings
    .filter((ruling) => ruling.case_id === lawsuit.id)
    .sort((a, b) => compareDates(a.date, b.date));
  const facts = [
    { label: text.status, value: termLabel(story, "cases.status", lawsuit.status, lang) },
    { label: text.court, value: half(lawsuit, "court", lang) },
    { label: text.number, value: lawsuit.case_no },
    { label: text.broughtBy, value: namesOf(story, lawsuit.brought_by, lang) },
    { label: text.against, value: namesOf(story, lawsuit.against, lang) },
    { label: text.filed, value: lawsuit.filed === null ? text.notFiled : formatDate(lawsuit.filed, lang) },
    { label: text.ended, value: lawsuit.ended && formatDate(lawsuit.ended, lang) },
    ...nextFacts(story, lang, lawsuit),
  ];
  return (
    <section className={styles.case} aria-labelledby={lawsuit.id}>
      <h2 id={lawsuit.id} tabIndex={-1}>
        {half(lawsuit, "title", lang)}
      </h2>
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
      <NotesAndSources story={story} lang={lang} dataset="cases" row={lawsuit} />
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

/** The names of entities; null where there are none. */
function namesOf(story: StoryProps["story"], entities: readonly string[] | null, lang: StoryProps["lang"]) {
  return entities?.map((entity) => shortName(story, entity, lang)).join(", ") ?? null;
}

/** Of a case that goes on: its next known date, whether it had passed when it was last checked, and when that was. */
function nextFacts(story: StoryProps["story"], lang: StoryProps["lang"], lawsuit: Row<"cases">) {
  const text = rulingsText[lang];
  if (lawsuit.ended !== null) return [];
  const checked = lawsuit.checked?.earliest ?? story.verified;
  const { next_date: date } = lawsuit;
  const hasPassed = date?.latest != null && date.latest < checked;
  const what = date && `${half(lawsuit, "next", lang)}, ${formatDate(date, lang)}`;
  return [
    { label: text.next, value: what && (hasPassed ? text.passed(what) : what) },
    { label: text.checked, value: formatDate(toEdtfDate(checked), lang) },
  ];
}

/** A filing or ruling: what happened, and next to it what was and was not decided. */
function Ruling({ story, lang, ruling }: StoryProps & { readonly ruling: Row<"rulings"> }) {
  const text = rulingsText[lang];
  const kind = termLabel(story, "rulings.kind", ruling.kind, lang);
  const decided = half(ruling, "decided", lang);
  const notDecided = half(ruling, "not_decided", lang);
  const events = story.rows.events.filter((event) => event.ruling_ids?.includes(ruling.id));
  return (
    <article className={styles.ruling}>
      <p className={styles.when}>{formatDate(ruling.date, lang)}</p>
      <div>
        <h3>{half(ruling, "short", lang) ?? kind}</h3>
        {ruling.short_en !== null && <p className={styles.facts}>{kind}</p>}
        <p>{half(ruling, "summary", lang)}</p>
        {ruling.confidence !== "high" && (
          <p className={styles.facts}>{text.confidence(confidenceLabel(ruling.confidence, lang))}</p>
        )}
        <NotesAndSources story={story} lang={lang} dataset="rulings" row={ruling} />
        {events.length > 0 && (
          <p className={styles.facts}>
            {text.events}{" "}
            {events.map((event, index) => (
              <span key={event.id}>
                {index > 0 && "; "}
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

interface NotesAndSourcesProps extends StoryProps {
  readonly dataset: "cases" | "rulings";
  /** The row's id and its citations: the ids of sources, optionally each with `#` and a passage. */
  readonly row: { readonly id: string; readonly sources: readonly string[] };
}

/** The notes on a row, and the publishers of its sources, linked to the entries of the sources. */
function NotesAndSources({ story, lang, dataset, row }: NotesAndSourcesProps) {
  const text = rulingsText[lang];
  const sources = new Set(row.sources.map((citation) => citation.split("#")[0] ?? citation));
  return (
    <>
      {notesOn(story, dataset, row.id).map((note) => (
        <p key={note.id} className={styles.note}>
          <b>{text.note}</b> {half(note, "text", lang)}
        </p>
      ))}
      <p className={styles.facts}>
        {text.sources}{" "}
        {[...sources].map((id, index) => (
          <span key={id}>
            {index > 0 && ", "}
            <a href={`/${lang}/${story.id}/sources#${id}`}>{findRow(story, "sources", id)?.publisher ?? id}</a>
          </span>
        ))}
      </p>
    </>
  );
}
