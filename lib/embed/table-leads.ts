import type { ChartDefinition, ChartModel } from "@/lib/charts/kit/chart";
import { columnMetas, type Dataset } from "@/lib/datasets/dataset";
import { datasets } from "@/lib/datasets/registry";
import { leadColumns } from "@/lib/story/lead-columns";
import { tableColumns } from "@/lib/story/table-columns";

/** The indexes of the columns that come first in a chart's table: of a dataset's table by its columns, else as they are. */
export function tableLeads({ kind, dataset: name }: ChartDefinition, { lang }: ChartModel): readonly number[] {
  if (kind !== "table") return [];
  const dataset: Dataset = datasets[name];
  const columns = tableColumns(columnMetas(dataset), dataset.shown, lang);
  return leadColumns(columns).map((column) => columns.indexOf(column));
}
