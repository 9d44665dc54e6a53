import { Fragment, type ReactNode } from "react";
import type { FigureCard } from "@/lib/card/figure-card";
import { cardText } from "@/lib/text/card-text";
import styles from "./card.module.css";
import { CardGroups } from "./card-groups";
import { FigureLink } from "./figure-link";

interface CardViewProps {
  readonly card: FigureCard;
  /** Id of the heading, which labels the card. */
  readonly titleId: string;
}

/** The content of a card: value, facts, sources, other values, notes, related rows and links. */
export function CardView({ card, titleId }: CardViewProps) {
  const { lang, figure, column, confidence, converted, sources, others, notes, related, links } = card;
  const text = cardText[lang];
  return (
    <>
      <h2 id={titleId} className={styles.title}>
        {card.row}
        <span className={styles.kind}>{column ? `${card.dataset} · ${column.label}` : card.dataset}</span>
      </h2>
      {figure && <p className={figure.shown.length > 40 ? styles.text : styles.value}>{figure.shown}</p>}
      {column && <p className={styles.about}>{column.description}</p>}
      <dl className={styles.facts}>
        {figure?.qualifier && (
          <Fact label={text.qualifier} value={figure.qualifier.label} meaning={figure.qualifier.meaning} />
        )}
        {confidence && <Fact label={text.confidence} value={confidence.label} meaning={confidence.meaning} />}
        {converted.map(({ label, value, basis, cards }) => (
          <Fact
            key={label}
            label={label}
            value={value}
            meaning={
              <>
                {text.convertedDetail(basis)}
                {cards.map((rate) => (
                  <Fragment key={rate.row}>
                    {" · "}
                    <FigureLink {...rate}>{text.rate}</FigureLink>
                  </Fragment>
                ))}
              </>
            }
          />
        ))}
        {card.facts.map(({ label, value, card: ref }) => (
          <Fact key={label} label={label} value={ref ? <FigureLink {...ref}>{value}</FigureLink> : value} />
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
      <Part title={text.sources} items={sources}>
        <ol>
          {sources.map((source) => (
            <li key={`${source.id} ${source.place}`}>
              <p>{source.url === null ? source.title : <a href={source.url}>{source.title}</a>}</p>
              <p className={styles.meaning}>
                {[source.publisher, source.kind, source.date, source.language].join(" · ")}
                {source.place !== null && <strong> · {text.place(source.place)}</strong>}
              </p>
              <p className={styles.meaning}>
                <a href={source.entry}>{text.entry}</a>
              </p>
            </li>
          ))}
        </ol>
      </Part>
      <Part title={text.others} items={others}>
        <p className={styles.about}>{text.othersNote}</p>
        <CardGroups lang={lang} groups={others} />
      </Part>
      <Part title={text.notes} items={notes}>
        {notes.map((note) => (
          <div key={note.id} className={styles.note}>
            {note.about !== null && <h4>{text.noteAbout(note.about)}</h4>}
            <p>{note.text}</p>
            {note.sources.length > 0 && (
              <p className={styles.meaning}>
                {note.sources.map((source, index) => (
                  <span key={`${source.id} ${source.place}`}>
                    {index > 0 && ", "}
                    <a href={source.entry}>{source.publisher}</a>
                    {source.place !== null && ` (${source.place})`}
                  </span>
                ))}
              </p>
            )}
          </div>
        ))}
      </Part>
      <Part title={text.related} items={related}>
        <CardGroups lang={lang} groups={related} />
      </Part>
      <Part title={text.links}>
        <ul>
          <li>
            <a href={links.page}>{text.page}</a>
          </li>
          <li>
            <a href={links.api}>{text.api}</a>
          </li>
        </ul>
      </Part>
    </>
  );
}

interface FactProps {
  readonly label: string;
  readonly value: ReactNode;
  readonly meaning?: ReactNode;
}

function Fact({ label, value, meaning }: FactProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {value}
        {meaning !== undefined && <span className={styles.meaning}>{meaning}</span>}
      </dd>
    </div>
  );
}

interface PartProps {
  readonly title: string;
  /** What the part lists; an empty list hides it. */
  readonly items?: readonly unknown[];
  readonly children: ReactNode;
}

function Part({ title, items, children }: PartProps) {
  if (items?.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
