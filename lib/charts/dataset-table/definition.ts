import type { Dataset } from "@/lib/datasets/dataset";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import type { Telling } from "@/lib/story/told";
import { chartText } from "@/lib/text/chart-text";
import type { ChartDefinition } from "../kit/chart";
import { tableDigest } from "./digest";
import { buildDatasetTable } from "./model";

/**
 * The table of a dataset as a chart, so that it has an address, a page and an embed, filters included.
 *
 * @param chartOf finds a chart of the site, of which cells may speak
 */
export function datasetTable(name: DatasetName, chartOf: Telling["chartOf"]): ChartDefinition {
  const { label }: Dataset = datasets[name];
  return {
    id: `${name}-table`,
    kind: "table",
    dataset: name,
    title: { en: chartText.en.tableOf(label.en), ko: chartText.ko.tableOf(label.ko) },
    page: `data/${name}`,
    options: {},
    build: (story, context) => buildDatasetTable({ story, lang: context.lang, chartOf }, name, context.query),
    height: () => 0,
    digest: tableDigest,
  };
}
