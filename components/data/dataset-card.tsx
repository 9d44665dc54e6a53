import { columnMetas } from "@/lib/datasets/dataset";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import type { Story } from "@/lib/story/story";
import { dataText } from "@/lib/text/data-text";
import type { Lang } from "@/lib/text/lang";
import styles from "./data.module.css";

interface DatasetCardProps {
  readonly story: Story;
  readonly lang: Lang;
  readonly dataset: DatasetName;
}

/** What a dataset holds, where it is, how it is taken, and its columns. */
export function DatasetCard({ story, lang, dataset: name }: DatasetCardProps) {
  const text = dataText[lang];
  const { label, description } = datasets[name];
  const columns = columnMetas(datasets[name]);
  const address = `/api/v1/${story.id}/${name}`;
  return (
    <section className={styles.card} aria-labelledby={name}>
      <h2 id={name}>{label[lang]}</h2>
      <p>{description[lang]}</p>
      <ul className={styles.links}>
        <li>{text.rows(story.rows[name].length)}</li>
        <li>
          <a href={`/${lang}/${story.id}/data/${name}`}>{text.browse}</a>
        </li>
        <li>
          <a href={`${address}.csv?_dl=1`}>{text.csv}</a>
        </li>
        <li>
          <a href={`${address}.csv?_bom=1&_dl=1&_labels=${lang}`}>{text.excel}</a>
        </li>
        <li>
          <a href={`${address}.xlsx?_dl=1&_labels=${lang}`}>{text.xlsx}</a>
        </li>
        <li>
          <a href={`${address}.ndjson?_dl=1`}>{text.ndjson}</a>
        </li>
        <li>
          <a href={`${address}.json`}>{text.json}</a>
        </li>
        <li>
          <code>{`${address}.csv`}</code>
        </li>
      </ul>
      <details className={styles.columns}>
        <summary>{text.columns(columns.length)}</summary>
        <dl className={styles.pairs}>
          {columns.map((column) => (
            <div className={styles.pair} key={column.name}>
              <dt>
                <code>{column.name}</code>{" "}
                <span className={styles.kind}>{[column.type, column.unit].filter(Boolean).join(", ")}</span>
                {column.required && <span className={styles.kind}> · {text.required}</span>}
              </dt>
              <dd>
                {column.label[lang]}: {column.description[lang]}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
