import { TopicGlance } from "@/components/compare/topic-glance";
import type { StoryProps } from "@/components/site/story-props";
import { isChapters } from "@/lib/charts/chapters/model";
import { readChartRequest } from "@/lib/charts/chart-request";
import { isComparison } from "@/lib/charts/comparison/is-comparison";
import { hasDrawing } from "@/lib/charts/has-drawing";
import type { ChartDefinition } from "@/lib/charts/kit/chart";
import { storyOutline } from "@/lib/charts/story-outline";
import { pictureBounds } from "@/lib/picture/picture-size";
import { chartText } from "@/lib/text/chart-text";
import styles from "./chart-list.module.css";

/** The charts of a story as thumbnails with their findings, linked to their own pages; then its tables. */
export function ChartList({ story, lang }: StoryProps) {
  const text = chartText[lang];
  const { charts } = storyOutline(story);
  return (
    <>
      <ul className={styles.list}>
        {charts
          .filter(({ kind, shows }) => (shows ? !shows.isHead : kind !== "table"))
          .map((chart) => (
            <ChartItem key={chart.id} story={story} lang={lang} chart={chart} />
          ))}
      </ul>
      <h2>{text.list.tables}</h2>
      <ul className={styles.tables}>
        {charts
          .filter(({ kind, shows }) => kind === "table" && !shows)
          .map(({ id, title }) => (
            <li key={id}>
              <a href={`/${lang}/${story.id}/charts/${id}`}>{title[lang]}</a>
            </li>
          ))}
      </ul>
    </>
  );
}

function ChartItem({ story, lang, chart }: StoryProps & { readonly chart: ChartDefinition }) {
  const model = chart.build(story, readChartRequest(chart, lang, new URLSearchParams()).context);
  const drawing = `/api/v1/${story.id}/charts/${chart.id}.svg?lang=${lang}&plain=1&_width=${pictureBounds.width.min}`;
  return (
    <li>
      {hasDrawing(chart) && (
        <picture className={styles.picture}>
          <source media="(prefers-color-scheme: dark)" srcSet={`${drawing}&theme=dark`} />
          <img src={drawing} alt={model.alt} loading="lazy" />
        </picture>
      )}
      {isComparison(model) && <TopicGlance model={model} />}
      {isChapters(model) && (
        <ol className={styles.chapters}>
          {model.table.rows.map(({ id, cells: [heading] }) => (
            <li key={id}>{heading}</li>
          ))}
        </ol>
      )}
      <a href={`/${lang}/${story.id}/charts/${chart.id}`}>
        <b>{(chart.shows?.chart ?? chart).title[lang]}</b>
      </a>
      <p>{model.finding}</p>
    </li>
  );
}
