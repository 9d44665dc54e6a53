import { rowsCsv } from "@/lib/api/rows-csv";
import { columnMetas } from "@/lib/datasets/dataset";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import { emptyQuery } from "@/lib/query/query";
import { runQuery } from "@/lib/query/run-query";
import type { Story } from "@/lib/story/story";
import { storyIndex } from "@/lib/story/story-index";

/** A dataset as one CSV file: the bytes at its address without parameters. */
export function datasetFile(story: Story, name: DatasetName): string {
  const rows = runQuery(storyIndex(story, name), emptyQuery, "ko");
  return [...rowsCsv(story, name, columnMetas(datasets[name]), rows, { labels: null })].join("");
}
