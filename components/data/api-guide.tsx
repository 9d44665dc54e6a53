import { endpoints } from "@/lib/api/endpoints";
import { exampleAddress } from "@/lib/api/example-address";
import { origin } from "@/lib/server/origin";
import type { Story } from "@/lib/story/story";
import { apiPageText } from "@/lib/text/api-page-text";
import { dataText } from "@/lib/text/data-text";
import type { Lang } from "@/lib/text/lang";
import styles from "./data.module.css";

interface ApiGuideProps {
  readonly story: Story;
  readonly lang: Lang;
}

/** The API in short: its addresses, and how rows are asked for. */
export function ApiGuide({ story, lang }: ApiGuideProps) {
  const text = dataText[lang];
  const example = `/api/v1/${story.id}/deals.csv?date__during=2025&_sort=-amount`;
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
              <a
                href={exampleAddress(address, story, origin().origin)}
                aria-label={`${text.example}: ${exampleAddress(address, story, origin().origin)}`}
              >
                {text.example}
              </a>
            </dd>
          </div>
        ))}
      </dl>
      <h3>{text.grammar}</h3>
      <p>
        <a href={example}>
          <code>{example}</code>
        </a>
      </p>
      <dl className={styles.pairs}>
        {text.grammarRows.map(([parameter, effect]) => (
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
