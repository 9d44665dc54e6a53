import type { DatasetName } from "@/lib/datasets/registry";
import type { Story } from "./story";

/** The key under which a story knows how the number of a cell was written. */
export function writtenKey(dataset: string, row: string, column: string): string {
  return `${dataset}/${row}/${column}`;
}

/** A number as the story's file writes it, such as `-1.50`, where that is not how its codec would write it. */
export function writtenNumber(story: Story, dataset: DatasetName, row: string, column: string): string | undefined {
  return story.written.get(writtenKey(dataset, row, column));
}
