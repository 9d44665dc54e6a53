import { datasetNames } from "@/lib/datasets/registry";
import type { Story } from "./story";

/**
 * The story with rows in the most datasets, of equal ones with the most rows: the best one for examples, measurements and
 * pictures, and the same whatever the stories are called. Of equally full ones the first; undefined if there is none.
 */
export function fullestStory(stories: readonly Story[]): Story | undefined {
  return [...stories].sort(
    (one, other) => datasetCount(other) - datasetCount(one) || rowCount(other) - rowCount(one),
  )[0];
}

function datasetCount({ rows }: Story): number {
  return datasetNames.filter((name) => rows[name].length > 0).length;
}

function rowCount({ rows }: Story): number {
  return datasetNames.reduce((sum, name) => sum + rows[name].length, 0);
}
