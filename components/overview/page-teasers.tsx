import { pagePath, storyPages } from "@/components/site/story-pages";
import type { StoryProps } from "@/components/site/story-props";
import { readChartRequest } from "@/lib/charts/chart-request";
import { charts } from "@/lib/charts/registry";
import { overviewText } from "@/lib/text/overview-text";
import { pagesText } from "@/lib/text/pages-text";
import styles from "./overview.module.css";

/** Links to the pages of a story, each with the finding of its first chart. */
export function PageTeasers({ story, lang }: StoryProps) {
  const text = overviewText[lang];
  const heads = pagesText[lang];
  return (
    <section aria-labelledby="ways-in">
      <h2 id="ways-in">{text.waysIn}</h2>
      <ul className={styles.list}>
        {storyPages.map((page) => {
          if (page === "overview") return null;
          const chart = charts.find((candidate) => candidate.page === page);
          const finding = chart?.build(story, readChartRequest(chart, lang, new URLSearchParams()).context).finding;
          return (
            <li key={page}>
              <h3>
                <a href={pagePath(lang, story.id, page)}>{heads[page].title}</a>
              </h3>
              <p>{finding ?? heads[page].standfirst}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
