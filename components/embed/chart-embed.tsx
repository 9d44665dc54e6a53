import type { AddressProps } from "@/components/site/story-props";
import { readChartRequest } from "@/lib/charts/chart-request";
import { hasDrawing } from "@/lib/charts/has-drawing";
import type { ChartDefinition } from "@/lib/charts/kit/chart";
import { toEmbedContent } from "@/lib/charts/to-embed-content";
import { columnMetas } from "@/lib/datasets/dataset";
import { datasets } from "@/lib/datasets/registry";
import { embedHeight } from "@/lib/embed/embed-height";
import { fluidHeight } from "@/lib/embed/fluid-height";
import { standardPresentation } from "@/lib/embed/presentation";
import { columnWidths } from "@/lib/embed/snippet";
import { knownOrigin } from "@/lib/server/origin";
import { storyLookups } from "@/lib/story/story-lookups";
import { EmbedPanel } from "./embed-panel";

/** The embed panel of a chart, in the state of the page's address. */
export function ChartEmbed({ story, lang, chart, parameters }: AddressProps & { readonly chart: ChartDefinition }) {
  const { context, canonical } = readChartRequest(chart, lang, parameters, storyLookups(story));
  const model = chart.build(story, context);
  const content = toEmbedContent(story, chart, model);
  const presentation = { ...standardPresentation, lang };
  const height = (width: number) => embedHeight(content, presentation, width);
  const heights = Object.values(columnWidths).map((width) => ({ width, height: height(width) }));
  return (
    <EmbedPanel
      story={story.id}
      edition={story.edition}
      chart={chart.id}
      lang={lang}
      origin={knownOrigin()}
      columns={columnMetas(datasets[chart.dataset]).map(({ name }) => name)}
      options={chart.options}
      search={canonical.toString()}
      hasPicture={hasDrawing(chart) && model.table.rows.length > 0}
      initial={{
        finding: model.finding,
        alt: model.alt,
        embed: { heights, fluidHeight: fluidHeight(content, presentation) },
      }}
    />
  );
}
