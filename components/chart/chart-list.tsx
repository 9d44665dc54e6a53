import { readChartRequest } from "@/lib/charts/chart-request";
import { hasDrawing } from "@/lib/charts/has-drawing";
import { charts } from "@/lib/charts/registry";
import type { Story } from "@/lib/story/story";
import type { Lang } from "@/lib/text/lang";
import styles from "./chart-list.module.css";

interface ChartListProps {
  readonly story: Story;
  readonly lang: Lang;
}

/** The charts of a story with their findings, each drawn small and linked to its own page. */
export function ChartList({ story, lang }: ChartListProps) {
  return (
    <ul className={styles.list}>
      {charts.map((chart) => {
        const model = chart.build(story, readChartRequest(chart, lang, new URLSearchParams()).context);
        const drawing = `/api/v1/${story.id}/charts/${chart.id}.svg?lang=${lang}`;
        return (
          <li key={chart.id}>
            {hasDrawing(chart) && model.table.rows.length > 0 && (
              <picture className={styles.picture}>
                <source media="(prefers-color-scheme: dark)" srcSet={`${drawing}&theme=dark`} />
                <img src={drawing} alt={model.alt} loading="lazy" />
              </picture>
            )}
            <a href={`/${lang}/${story.id}/charts/${chart.id}`}>
              <b>{chart.title[lang]}</b>
            </a>
            <p>{model.finding}</p>
          </li>
        );
      })}
    </ul>
  );
}
