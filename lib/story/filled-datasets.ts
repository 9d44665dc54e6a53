import { type DatasetName, datasetNames } from "@/lib/datasets/registry";
import type { Story } from "./story";

/** The datasets of a story that have rows, in order. */
export function filledDatasets({ rows }: Pick<Story, "rows">): readonly DatasetName[] {
  return datasetNames.filter((name) => rows[name].length > 0);
}
