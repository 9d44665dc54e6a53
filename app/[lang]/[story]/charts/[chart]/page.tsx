import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Chart } from "@/components/chart/chart";
import styles from "@/components/chart/chart-page.module.css";
import { pagePath } from "@/components/site/story-pages";
import { readChartRequest } from "@/lib/charts/chart-request";
import { findChart } from "@/lib/charts/registry";
import { chart as en } from "@/lib/text/en/chart";
import { chart as ko } from "@/lib/text/ko/chart";
import { pageContext, type StoryPageProps } from "../../page-context";
import { pageMetadata } from "../../page-metadata";

interface ChartPageProps extends StoryPageProps {
  readonly params: Promise<{ readonly lang: string; readonly story: string; readonly chart: string }>;
}

async function chartContext(props: ChartPageProps) {
  const chart = findChart((await props.params).chart);
  if (!chart) notFound();
  return { ...(await pageContext(props)), chart };
}

export async function generateMetadata(props: ChartPageProps): Promise<Metadata> {
  const { story, lang, chart, parameters } = await chartContext(props);
  const model = chart.build(story, readChartRequest(chart, lang, parameters).context);
  const head = { title: model.finding, standfirst: model.measure };
  return pageMetadata(story, lang, `charts/${chart.id}`, head, chart);
}

/** A chart alone, with everything about it. */
export default async function ChartPage(props: ChartPageProps) {
  const { story, lang, parameters, chart } = await chartContext(props);
  const text = { en, ko }[lang];
  return (
    <>
      <h1 className={styles.title}>{chart.title[lang]}</h1>
      <Chart story={story} lang={lang} id={chart.id} parameters={parameters} follows open />
      <p>
        <a href={chart.page === "" ? pagePath(lang, story.id, "overview") : `/${lang}/${story.id}/${chart.page}`}>
          {text.page}
        </a>
        {" · "}
        <a href={`/${lang}/${story.id}/charts`}>{text.allCharts}</a>
      </p>
    </>
  );
}
