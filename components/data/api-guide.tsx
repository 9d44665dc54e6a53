import type { StoryProps } from "@/components/site/story-props";
import { endpoints } from "@/lib/api/endpoints";
import { exampleAddress } from "@/lib/api/example-address";
import { operatorNames } from "@/lib/query/operators";
import { origin } from "@/lib/server/origin";
import { apiPageText } from "@/lib/text/api-page-text";
import { dataText } from "@/lib/text/data-text";
import styles from "./data.module.css";

/** All operators but `eq`, which is a bare `column=value` and has its own row. */
const comparisons = operatorNames.filter((name) => name !== "eq");

/** A short guide to the API: its endpoints and the query grammar. */
export function ApiGuide({ story, lang }: StoryProps) {
  const text = dataText[lang];
  const example = (address: string) => exampleAddress(address, story, origin().origin);
  const query = `/api/v1/${story.id}/deals.csv?date__during=2025&_sort=-amount`;
  return (
    <section className={styles.card} aria-labelledby="api">
      <h2 id="api">{text.api}</h2>
      <p>{text.apiIntro}</p>
      <p>
        <a href={`/${lang}/${story.id}/data/api`}>{apiPageText[lang].link}</a>
      </p>
      <p>
        {text.edition} <code>{story.edition}</code> ·{" "}
        <a href={story.license.url} rel="license">
          {story.license.title[lang]}
        </a>
      </p>
      <dl className={styles.pairs}>
        {endpoints.map(({ name, address, description }) => (
          <div className={styles.pair} key={name}>
            <dt>
              <code>{address.replace("{story}", story.id)}</code>
            </dt>
            <dd>
              {description[lang]}{" "}
              <a href={example(address)} aria-label={`${text.example}: ${example(address)}`}>
                {text.example}
              </a>
            </dd>
          </div>
        ))}
      </dl>
      <h3>{text.grammar}</h3>
      <p>
        <a href={query}>
          <code>{query}</code>
        </a>
      </p>
      <dl className={styles.pairs}>
        {text.grammarRows(comparisons).map(([parameter, effect]) => (
          <div className={styles.pair} key={parameter}>
            <dt>
              <code>{parameter}</code>
            </dt>
            <dd>{effect}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
