import { ChartSources } from "@/components/site/chart-sources";
import { SideMark } from "@/components/site/side-mark";
import type { StoryProps } from "@/components/site/story-props";
import type { Row } from "@/lib/datasets/registry";
import { compareDates, formatDate } from "@/lib/dates/format-date";
import { claimColumns } from "@/lib/story/claim-columns";
import { campOf } from "@/lib/story/entity-side";
import { sourcesOf } from "@/lib/story/row-sources";
import { findRow, half, notesOn, sideSlot } from "@/lib/story/story";
import { storyLookups } from "@/lib/story/story-lookups";
import { compareText } from "@/lib/text/compare-text";
import styles from "./claim-list.module.css";
import { SideOrder } from "./side-order";

/** Every claim with its answer and the documented outcome, oldest first. */
export function ClaimList({ story, lang }: StoryProps) {
  const text = compareText[lang];
  const claims = [...story.rows.claims].sort((a, b) => compareDates(a.date, b.date));
  return (
    <section aria-labelledby="claims" className={styles.section}>
      <h2 id="claims" tabIndex={-1}>
        {text.claims}
      </h2>
      <p className={styles.intro}>{text.claimsIntro}</p>
      <SideOrder>
        <ol className={styles.list}>
          {claims.map((claim) => (
            <li key={claim.id} id={claim.id}>
              <Claim story={story} lang={lang} claim={claim} />
            </li>
          ))}
        </ol>
      </SideOrder>
    </section>
  );
}

function Claim({ story, lang, claim }: StoryProps & { readonly claim: Row<"claims"> }) {
  const text = compareText[lang];
  const topic = findRow(story, "topics", claim.topic_id);
  const columns = claimColumns(story, claim);
  const response = half(claim, "response", lang);
  return (
    <article>
      <h3 className={styles.when}>
        {[formatDate(claim.date, lang), topic && half(topic, "title", lang)].filter(Boolean).join(" · ")}
      </h3>
      <div className={styles.parts}>
        <div className={styles[columns.claim]}>
          <p className={styles.role}>{text.claim}</p>
          <Party story={story} lang={lang} entity={claim.claimant} />
          <p>{half(claim, "claim", lang)}</p>
        </div>
        <div className={styles[columns.answer]}>
          <p className={styles.role}>{text.answer}</p>
          {claim.respondent !== null && <Party story={story} lang={lang} entity={claim.respondent} />}
          <p>{response ?? text.noAnswer}</p>
        </div>
        <div className={styles.outcome}>
          <p className={styles.role}>{text.outcome}</p>
          <p>{half(claim, "outcome", lang) ?? text.noOutcome}</p>
        </div>
      </div>
      {notesOn(story, "claims", claim.id).map((note) => (
        <p key={note.id} className={styles.credit}>
          {half(note, "text", lang)}
        </p>
      ))}
      <p className={styles.credit}>
        <ChartSources lang={lang} story={story.id} sources={sourcesOf(story, [claim])} />
      </p>
    </article>
  );
}

/** The entity that speaks, with the mark of its camp. */
function Party({ story, lang, entity }: StoryProps & { readonly entity: string }) {
  const name = storyLookups(story).names.entities?.[entity]?.[lang] ?? entity;
  return (
    <p className={styles.party}>
      <SideMark slot={sideSlot(story, campOf(story, entity) ?? "neither")} label={name} />
    </p>
  );
}
