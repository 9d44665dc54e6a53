import { SideMark } from "@/components/site/side-mark";
import type { ComparisonModel, TopicRow } from "@/lib/charts/comparison/model";
import { stripTicks } from "@/lib/charts/comparison/time-strip";
import { compareText } from "@/lib/text/compare-text";
import styles from "./topic-matrix.module.css";
import { StripAxis, StripShapes, TopicStrip } from "./topic-strip";

interface MatrixProps {
  readonly model: ComparisonModel;
}

/** Every topic as a link to its texts: when each side took its positions, and what became of the claims on it. */
export function TopicMatrix({ model }: MatrixProps) {
  const { lang, columns, topics } = model;
  const text = compareText[lang];
  const ticks = stripTicks(model.ticks);
  return (
    <div className={styles.matrix}>
      <StripShapes columns={columns} />
      <div className={styles.names}>
        {columns.map(({ slot, name, shape }) => (
          <SideMark key={slot} slot={slot} shape={shape} label={name} />
        ))}
      </div>
      <p className={styles.meaning}>{text.marks}</p>
      <div className={styles.head} aria-hidden="true">
        <StripAxis ticks={ticks} />
        <span>{text.answered}</span>
        <span>{text.outcomes}</span>
      </div>
      <ol className={styles.rows} aria-label={text.topics}>
        {topics.map((topic) => (
          <li key={topic.id} className={styles.row}>
            <a href={`#${topic.id}`}>{topic.title}</a>
            <div>
              <TopicStrip model={model} ticks={ticks} topic={topic} />
              <Held model={model} topic={topic} />
            </div>
            <Claims model={model} topic={topic} />
          </li>
        ))}
      </ol>
    </div>
  );
}

interface TopicProps extends MatrixProps {
  readonly topic: TopicRow;
}

/** In words for those who do not see the strip: when each side took its positions; for all, that a side has none. */
function Held({ model: { lang, columns }, topic }: TopicProps) {
  const text = compareText[lang];
  return topic.stances.map((own, index) => {
    const { slot, name = "" } = columns[index] ?? {};
    if (own.length === 0)
      return (
        <p key={slot} className={styles.silent}>
          {text.noneOf(name)}
        </p>
      );
    const dates = own.map(({ date }) => date);
    return (
      <p key={slot} className="visually-hidden">
        {text.heldOn(name, dates)}
      </p>
    );
  });
}

/** What became of the claims: a sentence, in whose place eyes see two columns where there is room. */
function Claims({ model: { lang }, topic: { claims } }: TopicProps) {
  const text = compareText[lang];
  if (claims.count === 0) return <p className={styles.none}>{text.noClaims}</p>;
  return (
    <>
      <p className={styles.sentence}>{text.claimed(claims)}</p>
      {[claims.answered, claims.outcomes].map((part, index) => (
        <p key={index === 0 ? text.answered : text.outcomes} className={styles.part} aria-hidden="true">
          {text.partOf(part, claims.count)}
        </p>
      ))}
    </>
  );
}
