import type { DatasetName } from "@/lib/datasets/registry";
import { withParameters } from "@/lib/query/format-query";
import type { Story } from "@/lib/story/story";
import type { DataFormat, DatasetRequest } from "./dataset-request";

/**
 * The address of all rows of a request in another format: same filters, search, order and columns, without paging and
 * without the options that only some formats have.
 */
export function datasetAddress(
  story: Story,
  name: DatasetName,
  format: DataFormat,
  { canonical }: Pick<DatasetRequest, "canonical">,
): string {
  const parameters = new URLSearchParams(canonical);
  for (const option of ["_size", "_next", "_facet", "_bom", "_dl"]) parameters.delete(option);
  return withParameters(`/api/v1/${story.id}/${name}.${format}`, parameters);
}
