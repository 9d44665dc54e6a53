import { datasetNames } from "@/lib/datasets/registry";
import type { Story } from "./story";

/**
 * The story with the most rows: the best one for examples, measurements and pictures, and the same whatever the
 * stories are called. Of equally long ones the first; undefined if there is none.
 */
export function fullestStory(stories: readonly Story[]): Story | undefined {
  return [...stories].sort((one, other) => rowCount(other) - rowCount(one))[0];
}

function rowCount({ rows }: Story): number {
  return datasetNames.reduce((sum, name) => sum + rows[name].length, 0);
}
