import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CardHost } from "@/components/card/card-host";
import { Chart } from "@/components/chart/chart";
import styles from "@/components/chart/chart-page.module.css";
import { DatasetCite } from "@/components/cite/dataset-cite";
import { ChartEmbed } from "@/components/embed/chart-embed";
import { pagePath } from "@/components/site/story-pages";
import { DatasetTable } from "@/components/table/dataset-table";
import { findChart } from "@/lib/charts/registry";
import { presentedPage } from "@/lib/embed/discovery";
import { cardPicture } from "@/lib/embed/thumbnail";
import { decodeSegment } from "@/lib/http/split-file";
import { requestedTarget } from "@/lib/server/requested-target";
import { chartText } from "@/lib/text/chart-text";
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
  const { lang, chart, parameters } = await chartContext(props);
  parameters.set("lang", lang);
  const segment = decodeSegment((await props.params).story);
  const { story, requested, presentation } = requestedTarget({ path: "", story: segment, chart: chart.id, parameters });
  const model = chart.build(story, requested.context);
  const head = { title: model.finding, standfirst: model.measure };
  return pageMetadata(story, lang, `charts/${chart.id}`, head, {
    address: presentedPage(requested.addresses.page, presentation),
    picture: cardPicture(requested.addresses),
    alt: model.alt,
  });
}

/** A chart on its own page, with its citation and embed code. */
export default async function ChartPage(props: ChartPageProps) {
  const { story, lang, parameters, chart } = await chartContext(props);
  const text = chartText[lang];
  return (
    <CardHost story={story} lang={lang} dataset={chart.dataset} parameters={parameters}>
      <h1 className={styles.title}>{chart.title[lang]}</h1>
      {chart.kind === "table" ? (
        <DatasetTable story={story} lang={lang} dataset={chart.dataset} parameters={parameters} />
      ) : (
        <Chart story={story} lang={lang} id={chart.id} parameters={parameters} followsAddress isTableOpen />
      )}
      <DatasetCite
        kind={chart.kind === "table" ? "table" : "chart"}
        story={story}
        lang={lang}
        dataset={chart.dataset}
        page={`charts/${chart.id}`}
        label={chart.title[lang]}
        parameters={parameters}
        options={chart.options}
      />
      <p>
        <a href={chart.page === "" ? pagePath(lang, story.id, "overview") : `/${lang}/${story.id}/${chart.page}`}>
          {text.page}
        </a>
        {" · "}
        <a href={`/${lang}/${story.id}/charts`}>{text.allCharts}</a>
      </p>
      <ChartEmbed story={story} lang={lang} chart={chart} parameters={parameters} />
    </CardHost>
  );
}
