import { ChartSources } from "@/components/site/chart-sources";
import { SideMark } from "@/components/site/side-mark";
import type { ComparisonModel } from "@/lib/charts/comparison/model";
import { stanceLimits } from "@/lib/charts/comparison/stance-limits";
import { compareText } from "@/lib/text/compare-text";
import styles from "./comparison.module.css";

/** The two sides in two columns of the same width, topic by topic; on a phone they are still side by side. */
export function Comparison({ story, model }: { readonly story: string; readonly model: ComparisonModel }) {
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
              {topic.stances.map((stance, index) => (
                <td key={stance?.id ?? columns[index]?.slot} id={stance?.id}>
                  <p>{stance?.text ?? text.none}</p>
                  {stance && (
                    <p className={styles.credit}>
                      {stanceLimits(stance, lang).map((limit) => (
                        <span key={limit}>{limit}</span>
                      ))}
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
