import type { StoryProps } from "@/components/site/story-props";
import { columnMetas } from "@/lib/datasets/dataset";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import { dataText } from "@/lib/text/data-text";
import styles from "./data.module.css";

/** A dataset: description, downloads, API address and columns. */
export function DatasetCard({ story, lang, dataset: name }: StoryProps & { readonly dataset: DatasetName }) {
  const text = dataText[lang];
  const { label: title, description } = datasets[name];
  const columns = columnMetas(datasets[name]);
  const address = `/api/v1/${story.id}/${name}`;
  const links = [
    { href: `/${lang}/${story.id}/data/${name}`, label: text.browse },
    { href: `${address}.csv?_dl=1`, label: text.csv },
    { href: `${address}.csv?_bom=1&_dl=1&_labels=${lang}`, label: text.excel },
    { href: `${address}.xlsx?_dl=1&_labels=${lang}`, label: text.xlsx },
    { href: `${address}.ndjson?_dl=1`, label: text.ndjson },
    { href: `${address}.json`, label: text.json },
  ];
  return (
    <section className={styles.card} aria-labelledby={name}>
      <h2 id={name}>{title[lang]}</h2>
      <p>{description[lang]}</p>
      <ul className={styles.links}>
        <li>{text.rows(story.rows[name].length)}</li>
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
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
