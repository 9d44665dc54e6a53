import { SideMark } from "@/components/site/side-mark";
import type { ComparisonModel, Stance } from "@/lib/charts/comparison/model";
import { stanceLimits } from "@/lib/charts/comparison/stance-limits";
import { compareText } from "@/lib/text/compare-text";
import type { Lang } from "@/lib/text/lang";
import styles from "./comparison.module.css";
import { TopicMatrix } from "./topic-matrix";

/**
 * All topics at a glance, then the two sides in two columns of the same width, topic by topic. On a phone they are still
 * side by side, each text under its side's name.
 */
export function Comparison({ story, model }: { readonly story: string; readonly model: ComparisonModel }) {
  const { lang, columns, topics } = model;
  const text = compareText[lang];
  return (
    <div className={styles.box}>
      <TopicMatrix model={model} />
      <table className={styles.table}>
        <caption className="visually-hidden">{model.finding}</caption>
        <thead>
          <tr>
            {columns.map(({ slot, name, shape }) => (
              <th key={slot} scope="col">
                <SideMark slot={slot} shape={shape} label={name} />
              </th>
            ))}
          </tr>
        </thead>
        {topics.map((topic) => (
          <tbody key={topic.id} id={topic.id}>
            <tr>
              <th scope="rowgroup" colSpan={2} className={styles.topic}>
                {topic.title}
                {topic.disputed && <span className={styles.disputed}>{text.disputed}</span>}
              </th>
            </tr>
            <tr>
              {topic.stances.map(([newest, ...earlier], index) => (
                <td key={newest?.id ?? columns[index]?.slot}>
                  <Name column={columns[index]} />
                  {newest?.short && <p className={styles.short}>{newest.short}</p>}
                  {newest ? <Position story={story} lang={lang} stance={newest} /> : <p>{text.none}</p>}
                  {earlier.length > 0 && <p className={styles.before}>{text.before}</p>}
                  {earlier.map((stance) => (
                    <Position key={stance.id} story={story} lang={lang} stance={stance} />
                  ))}
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** The side's name above its text, on phones; whoever hears the page is told the head of the column. */
function Name({ column }: { readonly column: ComparisonModel["columns"][number] | undefined }) {
  if (!column) return null;
  return (
    <p className={styles.name} aria-hidden="true">
      <SideMark slot={column.slot} shape={column.shape} label={column.name} />
    </p>
  );
}

/** A position with who said it and when, its sources and notes. */
function Position({ story, lang, stance }: { readonly story: string; readonly lang: Lang; readonly stance: Stance }) {
  return (
    <div id={stance.id} className={styles.position}>
      <p>{stance.text}</p>
      <p className={styles.credit}>
        {stanceLimits(stance, lang).map((limit) => (
          <span key={limit}>{limit}</span>
        ))}
      </p>
      <details className={styles.sources}>
        <summary>{compareText[lang].sources(stance.sources.length)}</summary>
        <SourceLinks story={story} lang={lang} sources={stance.sources} />
      </details>
      {stance.notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </div>
  );
}

interface SourceLinksProps extends Pick<Stance, "sources"> {
  readonly story: string;
  readonly lang: Lang;
}

/** All sources of a position by their publishers, as links to their entries. */
function SourceLinks({ story, lang, sources }: SourceLinksProps) {
  return (
    <ul>
      {sources.map(({ id, publisher }) => (
        <li key={id}>
          <a href={`/${lang}/${story}/sources#${id}`}>{publisher}</a>
        </li>
      ))}
    </ul>
  );
}
