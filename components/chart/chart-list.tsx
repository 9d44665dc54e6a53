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
        const { finding, table } = chart.build(story, readChartRequest(chart, lang, new URLSearchParams()).context);
        return (
          <li key={chart.id}>
            <a href={`/${lang}/${story.id}/charts/${chart.id}`}>
              {hasDrawing(chart) && table.rows.length > 0 && (
                // biome-ignore lint/performance/noImgElement: a drawing of this server needs no image optimiser
                <img src={`/api/v1/${story.id}/charts/${chart.id}.svg?lang=${lang}`} alt="" loading="lazy" />
              )}
              <b>{chart.title[lang]}</b>
            </a>
            <p>{finding}</p>
          </li>
        );
      })}
    </ul>
  );
}
