import { ChartSources } from "@/components/site/chart-sources";
import { SideMark } from "@/components/site/side-mark";
import type { ComparisonModel } from "@/lib/charts/comparison/model";
import { compareText } from "@/lib/text/compare-text";
import { confidenceLabel } from "@/lib/text/confidence";
import styles from "./comparison.module.css";

interface ComparisonProps {
  readonly story: string;
  readonly model: ComparisonModel;
}

/** The two sides in two columns of the same width, topic by topic; on a phone they still stand side by side. */
export function Comparison({ story, model }: ComparisonProps) {
  const { lang, columns, topics } = model;
  const text = compareText[lang];
  return (
    <div className={styles.box}>
      <table className={styles.table}>
        <caption className="visually-hidden">{model.finding}</caption>
        <thead>
          <tr>
            {columns.map(({ slot, person }) => (
              <th key={slot} scope="col">
                <SideMark slot={slot} label={person} />
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
              {topic.stances.map((stance, place) => (
                <td key={stance?.id ?? columns[place]?.slot} id={stance?.id}>
                  <p>{stance?.text ?? text.none}</p>
                  {stance && (
                    <p className={styles.credit}>
                      <span>{text.asOf(stance.date)}</span>
                      {stance.confidence !== "high" && (
                        <span>{text.low(confidenceLabel(stance.confidence, lang))}</span>
                      )}
                      <ChartSources lang={lang} story={story} sources={stance.sources} />
                    </p>
                  )}
                  {stance?.notes.map((note) => (
                    <p key={note} className={styles.note}>
                      {note}
                    </p>
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
