import { readChartRequest } from "@/lib/charts/chart-request";
import { isComparison } from "@/lib/charts/comparison/model";
import { hasDrawing } from "@/lib/charts/has-drawing";
import { keepInline } from "@/lib/charts/inline-drawings";
import { keyFilters } from "@/lib/charts/key-filters";
import { findChart } from "@/lib/charts/registry";
import { staticWidths } from "@/lib/charts/static-widths";
import { columnMetas } from "@/lib/datasets/dataset";
import { datasets } from "@/lib/datasets/registry";
import { withParameters } from "@/lib/query/format-query";
import { drawing } from "@/lib/server/drawings";
import type { Story } from "@/lib/story/story";
import { storyLookups } from "@/lib/story/story-lookups";
import type { Lang } from "@/lib/text/lang";
import { ChartFrame } from "./chart-frame";

interface ChartProps {
  readonly story: Story;
  readonly lang: Lang;
  /** The chart's id in the registry. */
  readonly id: string;
  /** The parameters of the page's address. */
  readonly parameters: URLSearchParams;
  /** Whether the page's address filters this chart too; false for charts of another dataset. */
  readonly follows?: boolean;
  /** Whether the chart's view options are offered in its frame. */
  readonly chooses?: boolean;
  /** Whether the data table below stands open. */
  readonly open?: boolean;
}

/** A chart in its frame, drawn on the server at every static width; the live chart takes its place later. */
export async function Chart({
  story,
  lang,
  id,
  parameters,
  follows = false,
  chooses = true,
  open = false,
}: ChartProps) {
  const definition = findChart(id);
  if (!definition) throw new Error(`no such chart: ${id}`);
  const asked = follows ? parameters : new URLSearchParams();
  const { context, canonical } = readChartRequest(definition, lang, asked, storyLookups(story));
  const model = definition.build(story, context);
  const empty = model.table.rows.length === 0;
  const sizes = staticWidths.map((width) => ({ width, height: definition.height(model, width) }));
  const inlineKey = `${story.id}@${story.edition} ${id} ${lang}?${canonical}`;
  const drawn = hasDrawing(definition);
  if (!empty && drawn) {
    const drawings = await Promise.allSettled(sizes.map(({ width }) => drawing(model, width)));
    const html = drawings.map((drawing, place) => {
      if (drawing.status === "fulfilled") return `<div class="w${sizes[place]?.width}">${drawing.value}</div>`;
      // A page without one of its drawings still has the finding and the table, and the live chart comes all the same.
      console.error(drawing.reason);
      return "";
    });
    keepInline(inlineKey, html.join(""));
  }
  const { finding, measure, notes, sources, table } = model;
  return (
    <ChartFrame
      story={story.id}
      edition={story.edition}
      verified={story.verified}
      lang={lang}
      chart={id}
      dataset={definition.dataset}
      title={definition.title[lang]}
      options={definition.options}
      keys={follows ? keyFilters(story, definition.dataset, lang) : []}
      columns={follows ? columnMetas(datasets[definition.dataset]).map(({ name }) => name) : []}
      follows={follows}
      open={open}
      chooses={chooses}
      drawn={drawn}
      comparison={isComparison(model) ? model : null}
      inlineKey={empty ? null : inlineKey}
      sizes={sizes}
      initialAddress={withParameters(`/api/v1/${story.id}/charts/${id}.json`, canonical)}
      initial={{ finding, measure, notes, sources, table }}
    />
  );
}
