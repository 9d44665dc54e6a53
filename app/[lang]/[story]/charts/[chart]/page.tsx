import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CardHost } from "@/components/card/card-host";
import { Chart } from "@/components/chart/chart";
import styles from "@/components/chart/chart-page.module.css";
import { DatasetCite } from "@/components/cite/dataset-cite";
import { ChartEmbed } from "@/components/embed/chart-embed";
import { JumpLinks } from "@/components/site/jump-links";
import { jumpTo } from "@/components/site/jump-to";
import { DatasetTable } from "@/components/table/dataset-table";
import { picturedContent } from "@/lib/charts/pictured-content";
import { findStoryChart } from "@/lib/charts/story-outline";
import { toEmbedContent } from "@/lib/charts/to-embed-content";
import { presentedPage } from "@/lib/embed/discovery";
import { cardPicture } from "@/lib/embed/thumbnail";
import { decodeSegment } from "@/lib/http/split-file";
import { pagePath } from "@/lib/http/story-pages";
import { fittedChart } from "@/lib/picture/fitted-chart";
import { pictureAlt } from "@/lib/picture/framed-chart";
import { pictureBrand } from "@/lib/picture/picture-brand";
import { presets } from "@/lib/picture/picture-size";
import { knownOrigin } from "@/lib/server/origin";
import { requestedTarget } from "@/lib/server/requested-target";
import { chartText } from "@/lib/text/chart-text";
import { embedText } from "@/lib/text/embed-text";
import { pageContext, type StoryPageProps } from "../../page-context";
import { pageMetadata } from "../../page-metadata";
import { withCardHead } from "../../with-card-head";

interface ChartPageProps extends StoryPageProps {
  readonly params: Promise<{ readonly lang: string; readonly story: string; readonly chart: string }>;
}

async function chartContext(props: ChartPageProps) {
  const context = await pageContext(props);
  const chart = findStoryChart(context.story, (await props.params).chart);
  if (!chart) notFound();
  return { ...context, chart };
}

export async function generateMetadata(props: ChartPageProps): Promise<Metadata> {
  const { lang, chart, parameters } = await chartContext(props);
  const opened = new URLSearchParams(parameters);
  parameters.set("lang", lang);
  const segment = decodeSegment((await props.params).story);
  const { story, requested, presentation } = requestedTarget({ path: "", story: segment, chart: chart.id, parameters });
  const model = chart.build(story, requested.context);
  const framing = { brand: pictureBrand(story, lang, knownOrigin()), plain: presentation.plain };
  const content = picturedContent(story, toEmbedContent(story, chart, model), requested.context.query);
  const head = { title: model.finding, standfirst: model.measure };
  const page = pageMetadata(story, lang, `charts/${chart.id}`, head, {
    address: presentedPage(requested.addresses.page, presentation),
    picture: cardPicture(requested.addresses),
    alt: pictureAlt(fittedChart(content, framing, presets.og), model),
  });
  return withCardHead(page, { story, lang, parameters: opened }, chart.dataset);
}

/** A chart on its own page, with its citation and embed code. */
export default async function ChartPage(props: ChartPageProps) {
  const { story, lang, parameters, chart } = await chartContext(props);
  const text = chartText[lang];
  const kind = chart.kind === "table" ? "table" : "chart";
  const isWholeTable = kind === "table" && !chart.shows;
  return (
    <CardHost story={story} lang={lang} dataset={chart.dataset} parameters={parameters}>
      <div className={styles.top}>
        <h1>{(chart.shows?.chart ?? chart).title[lang]}</h1>
        <JumpLinks
          lang={lang}
          to={[
            isWholeTable ? jumpTo.table(chart.dataset, lang) : jumpTo.chart(chart, lang),
            jumpTo.cite(kind, lang),
            { id: "embed-title", label: embedText[lang].title },
          ]}
        />
      </div>
      {isWholeTable ? (
        <DatasetTable story={story} lang={lang} dataset={chart.dataset} parameters={parameters} />
      ) : (
        <Chart story={story} lang={lang} id={chart.id} parameters={parameters} followsAddress isTableOpen />
      )}
      <DatasetCite
        kind={kind}
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
