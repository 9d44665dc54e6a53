import type { AddressProps } from "@/components/site/story-props";
import { chapterParts } from "@/lib/charts/chapter-parts";
import { isChapters } from "@/lib/charts/chapters/model";
import { readChartRequest } from "@/lib/charts/chart-request";
import { isComparison } from "@/lib/charts/comparison/is-comparison";
import { hasDrawing } from "@/lib/charts/has-drawing";
import { keyFilters } from "@/lib/charts/key-filters";
import { findStoryChart } from "@/lib/charts/story-outline";
import { columnMetas } from "@/lib/datasets/dataset";
import { datasets } from "@/lib/datasets/registry";
import { withParameters } from "@/lib/query/format-query";
import { bareModel } from "@/lib/server/bare-chart";
import { pageDrawings } from "@/lib/server/page-drawings";
import { keptModel } from "@/lib/server/small-drawings";
import { storeInline } from "@/lib/server/store-inline";
import { storyLookups } from "@/lib/story/story-lookups";
import { ChapterList } from "./chapter-list";
import { ChartFrame, type ChartFrameProps } from "./chart-frame";

interface ChartProps extends AddressProps, Pick<ChartFrameProps, "followsAddress" | "hasOptionLinks" | "isTableOpen"> {
  /** The chart's id; a chart of the story. */
  readonly id: string;
}

/** A chart in its frame, drawn on the server at every static width. */
export async function Chart({ story, lang, id, parameters, ...frame }: ChartProps) {
  const definition = findStoryChart(story, id);
  if (!definition) throw new Error(`no such chart: ${id}`);
  const { followsAddress = false } = frame;
  const followed = followsAddress ? parameters : new URLSearchParams();
  const request = readChartRequest(definition, lang, followed, storyLookups(story));
  const model = bareModel(story, definition, request) ?? definition.build(story, request.context);
  const isEmpty = model.table.rows.length === 0;
  const isDrawn = hasDrawing(definition);
  const inlineKey = isDrawn && !isEmpty ? `${id}?${request.canonical}` : null;
  if (inlineKey !== null) storeInline(inlineKey, await pageDrawings(model, { isKept: parameters.size === 0 }));
  const { finding, standfirst, measure, notes, sources, table, listed } = model;
  const chosen = definition.shows?.query.filters.map(({ column }) => column) ?? [];
  const keys = followsAddress && !definition.isFixed ? keyFilters(story, definition.dataset, lang) : [];
  return (
    <ChartFrame
      {...frame}
      story={story.id}
      edition={story.edition}
      verified={story.verified}
      lang={lang}
      chart={id}
      drawing={model.chart}
      dataset={definition.dataset}
      title={definition.title[lang]}
      options={definition.options}
      keys={keys.filter(({ column }) => !chosen.includes(column))}
      columns={followsAddress ? columnMetas(datasets[definition.dataset]).map(({ name }) => name) : []}
      hasPicture={isDrawn}
      comparison={isComparison(model) ? model : null}
      inlineKey={inlineKey}
      initialAddress={withParameters(`/api/v1/${story.id}/charts/${id}.json`, request.canonical)}
      initial={{
        finding,
        ...(standfirst !== undefined && { standfirst }),
        measure,
        notes,
        sources,
        table,
        ...(listed && { listed }),
      }}
    >
      {isChapters(model) ? (
        <ChapterList story={story} lang={lang} parts={chapterParts(story, model, keptModel)} heading="h3" />
      ) : null}
    </ChartFrame>
  );
}
