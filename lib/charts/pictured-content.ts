import type { Query } from "@/lib/query/query";
import type { Story } from "@/lib/story/story";
import { readChartRequest } from "./chart-request";
import type { EmbedContent } from "./embed-content";
import type { ChartModel } from "./kit/chart";
import type { Digest, DigestRow } from "./kit/digest";
import { storyOutline } from "./story-outline";

/** A table with the chart of its dataset that a picture draws in its place, with the same rows; all else as it is. */
export function picturedContent(story: Story, content: EmbedContent, query: Query): EmbedContent {
  const { chart: table, model } = content;
  if (table.kind !== "table") return content;
  const chart = storyOutline(story).charts.find(
    ({ kind, dataset, isFixed, shows }) => kind !== "table" && dataset === table.dataset && !isFixed && !shows,
  );
  if (!chart) return content;
  const { context } = readChartRequest(chart, model.lang, new URLSearchParams());
  const pictured = { chart, model: chart.build(story, { ...context, query }) };
  return pictured.model.table.rows.length > 0 ? { ...content, pictured } : content;
}

/**
 * What a picture shows of a chart that has no room in it: the rows on which a headline rests first, in its order; of chapters also
 * the chart beside one of them, the first that shows lengths or lines, which are clear where they are small.
 */
export function digestOf({ chart, model, parts = [], pictured }: EmbedContent): Digest {
  const beside = parts.map((part) => toldFirst(part.chart.digest(part.model), part.model));
  const [first] = beside;
  if (first) return chart.digest(model, beside.find(hasLengths) ?? first);
  const shown = pictured ?? { chart, model };
  return toldFirst(shown.chart.digest(shown.model), shown.model);
}

function toldFirst(digest: Digest, { told = [] }: ChartModel): Digest {
  if (digest.kind !== "rows") return digest;
  const places = new Map(told.map((id, index) => [id, index]));
  const placeOf = ({ id, marks }: DigestRow) =>
    Math.min(...[id, ...marks.map((mark) => mark.id)].map((each) => places.get(each) ?? told.length));
  return { ...digest, rows: digest.rows.toSorted((a, b) => placeOf(a) - placeOf(b)) };
}

function hasLengths(digest: Digest): boolean {
  if (digest.kind !== "rows") return digest.kind === "lines";
  return digest.rows.some(({ marks }) => marks.some(({ draw }) => draw === "bar"));
}
