import type { StoryProps } from "@/components/site/story-props";
import { readChartRequest } from "@/lib/charts/chart-request";
import { storyOutline } from "@/lib/charts/story-outline";
import { pagePath } from "@/lib/http/story-pages";
import { overviewText } from "@/lib/text/overview-text";
import styles from "./overview.module.css";

/** Links to the pages of a story, each with the finding of its first chart. */
export function PageTeasers({ story, lang }: StoryProps) {
  const text = overviewText[lang];
  return (
    <section aria-labelledby="ways-in">
      <h2 id="ways-in">{text.waysIn}</h2>
      <ul className={styles.list}>
        {storyOutline(story).pages.map(({ id, title, standfirst, charts: [chart] }) => {
          if (id === "overview") return null;
          const finding = chart?.build(story, readChartRequest(chart, lang, new URLSearchParams()).context).finding;
          return (
            <li key={id}>
              <h3>
                <a href={pagePath(lang, story.id, id)}>{title[lang]}</a>
              </h3>
              <p>{finding ?? standfirst[lang]}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
