import { readChartRequest } from "@/lib/charts/chart-request";
import { hasDrawing } from "@/lib/charts/has-drawing";
import type { ChartDefinition } from "@/lib/charts/kit/chart";
import { columnMetas } from "@/lib/datasets/dataset";
import { datasets } from "@/lib/datasets/registry";
import { embedHeight } from "@/lib/embed/embed-height";
import { standardPresentation } from "@/lib/embed/presentation";
import { columnWidths } from "@/lib/embed/snippet";
import type { Story } from "@/lib/story/story";
import { storyLookups } from "@/lib/story/story-lookups";
import type { Lang } from "@/lib/text/lang";
import { EmbedPanel } from "./embed-panel";

interface ChartEmbedProps {
  readonly story: Story;
  readonly lang: Lang;
  readonly chart: ChartDefinition;
  /** The parameters of the page's address. */
  readonly parameters: URLSearchParams;
}

/** The panel that makes a chart's embed, begun with what the page's address shows. */
export function ChartEmbed({ story, lang, chart, parameters }: ChartEmbedProps) {
  const { context, canonical } = readChartRequest(chart, lang, parameters, storyLookups(story));
  const model = chart.build(story, context);
  const content = { chart, model, verified: story.verified };
  const presentation = { ...standardPresentation, lang };
  const heights = Object.values(columnWidths).map((width) => ({
    width,
    height: embedHeight(content, presentation, width),
  }));
  return (
    <EmbedPanel
      story={story.id}
      edition={story.edition}
      chart={chart.id}
      lang={lang}
      origin={process.env.COUNTERPOINT_ORIGIN || null}
      columns={columnMetas(datasets[chart.dataset]).map(({ name }) => name)}
      options={chart.options}
      search={canonical.toString()}
      drawn={hasDrawing(chart) && model.table.rows.length > 0}
      initial={{ finding: model.finding, alt: model.alt, embed: { heights } }}
    />
  );
}
