import type { FigureCard } from "@/lib/card/card";
import { cardText } from "@/lib/text/card-text";
import styles from "./card.module.css";
import { CardGroups } from "./card-groups";
import { CardNotes } from "./card-notes";
import { CardSources } from "./card-sources";
import { FigureLink } from "./figure-link";

interface CardViewProps {
  readonly card: FigureCard;
  /** Id for the element that names the card. */
  readonly titleId: string;
}

/** What a card says, from the value down to its addresses. */
export function CardView({ card, titleId }: CardViewProps) {
  const { lang, figure, column, confidence, won, others, notes, related, links } = card;
  const text = cardText[lang];
  return (
    <>
      <h2 id={titleId} className={styles.title}>
        {card.row}
        <span className={styles.kind}>{column ? `${card.dataset} · ${column.label}` : card.dataset}</span>
      </h2>
      {figure && <p className={figure.shown.length > 40 ? styles.words : styles.value}>{figure.shown}</p>}
      {column && <p className={styles.about}>{column.description}</p>}
      <dl className={styles.facts}>
        {figure?.qualifier && (
          <Fact label={text.qualifier} value={figure.qualifier.label} meaning={figure.qualifier.meaning} />
        )}
        {confidence && <Fact label={text.confidence} value={confidence.label} meaning={confidence.meaning} />}
        {won && (
          <div>
            <dt>{text.won}</dt>
            <dd>
              {won.value}
              <span className={styles.meaning}>
                {text.wonDetail(won.rate, won.month)}
                {won.card && (
                  <>
                    {" · "}
                    <FigureLink {...won.card}>{text.rate}</FigureLink>
                  </>
                )}
              </span>
            </dd>
          </div>
        )}
        {card.facts.map((fact) => (
          <div key={fact.label}>
            <dt>{fact.label}</dt>
            <dd>{fact.card ? <FigureLink {...fact.card}>{fact.value}</FigureLink> : fact.value}</dd>
          </div>
        ))}
        {figure && column && (
          <div>
            <dt>{text.stored}</dt>
            <dd>
              {figure.stored !== null && <code>{figure.stored}</code>} {figure.unit}
              <span className={styles.meaning}>
                {text.column}: <code>{column.name}</code>
                {figure.computed && ` · ${text.computed}`}
              </span>
            </dd>
          </div>
        )}
      </dl>
      {card.sources.length > 0 && (
        <section className={styles.part}>
          <h3>{text.sources}</h3>
          <CardSources lang={lang} sources={card.sources} />
        </section>
      )}
      {others.length > 0 && (
        <section className={styles.part}>
          <h3>{text.others}</h3>
          <p className={styles.about}>{text.othersNote}</p>
          <CardGroups lang={lang} groups={others} />
        </section>
      )}
      {notes.length > 0 && (
        <section className={styles.part}>
          <h3>{text.notes}</h3>
          <CardNotes lang={lang} notes={notes} />
        </section>
      )}
      {related.length > 0 && (
        <section className={styles.part}>
          <h3>{text.related}</h3>
          <CardGroups lang={lang} groups={related} />
        </section>
      )}
      <section className={styles.part}>
        <h3>{text.links}</h3>
        <ul className={styles.links}>
          <li>
            <a href={links.page}>{text.page}</a>
          </li>
          <li>
            <a href={links.api}>{text.api}</a>
          </li>
        </ul>
      </section>
    </>
  );
}

interface FactProps {
  readonly label: string;
  readonly value: string;
  readonly meaning: string;
}

function Fact({ label, value, meaning }: FactProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {value}
        <span className={styles.meaning}>{meaning}</span>
      </dd>
    </div>
  );
}
