import type { AddressProps } from "@/components/site/story-props";
import { readChartRequest } from "@/lib/charts/chart-request";
import { isComparison } from "@/lib/charts/comparison/is-comparison";
import { hasDrawing } from "@/lib/charts/has-drawing";
import { storeInline } from "@/lib/charts/inline-drawings";
import { keyFilters } from "@/lib/charts/key-filters";
import { findChart } from "@/lib/charts/registry";
import { staticWidths } from "@/lib/charts/static-widths";
import { columnMetas } from "@/lib/datasets/dataset";
import { datasets } from "@/lib/datasets/registry";
import { withParameters } from "@/lib/query/format-query";
import { drawing } from "@/lib/server/drawing";
import { storyLookups } from "@/lib/story/story-lookups";
import { ChartFrame, type ChartFrameProps } from "./chart-frame";

interface ChartProps extends AddressProps, Pick<ChartFrameProps, "followsAddress" | "hasOptionLinks" | "isTableOpen"> {
  /** The chart's id in the registry. */
  readonly id: string;
}

/** A chart in its frame, drawn on the server at every static width. */
export async function Chart({ story, lang, id, parameters, ...frame }: ChartProps) {
  const definition = findChart(id);
  if (!definition) throw new Error(`no such chart: ${id}`);
  const { followsAddress = false } = frame;
  const followed = followsAddress ? parameters : new URLSearchParams();
  const { context, canonical } = readChartRequest(definition, lang, followed, storyLookups(story));
  const model = definition.build(story, context);
  const isEmpty = model.table.rows.length === 0;
  const inlineKey = `${story.id}@${story.edition} ${id} ${lang}?${canonical}`;
  const isDrawn = hasDrawing(definition);
  if (!isEmpty && isDrawn) {
    const drawings = await Promise.allSettled(staticWidths.map((width) => drawing(model, width)));
    const html = drawings.map((drawing, index) => {
      if (drawing.status === "fulfilled") return `<div class="w${staticWidths[index]}">${drawing.value}</div>`;
      // Without a drawing the page still has the finding and the table.
      console.error(drawing.reason);
      return "";
    });
    storeInline(inlineKey, html.join(""));
  }
  const { finding, measure, notes, sources, table } = model;
  return (
    <ChartFrame
      {...frame}
      story={story.id}
      edition={story.edition}
      verified={story.verified}
      lang={lang}
      chart={id}
      dataset={definition.dataset}
      title={definition.title[lang]}
      options={definition.options}
      keys={followsAddress ? keyFilters(story, definition.dataset, lang) : []}
      columns={followsAddress ? columnMetas(datasets[definition.dataset]).map(({ name }) => name) : []}
      hasPicture={isDrawn}
      comparison={isComparison(model) ? model : null}
      inlineKey={isEmpty ? null : inlineKey}
      initialAddress={withParameters(`/api/v1/${story.id}/charts/${id}.json`, canonical)}
      initial={{ finding, measure, notes, sources, table }}
    />
  );
}
