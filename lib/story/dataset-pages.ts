import type { DatasetName } from "@/lib/datasets/registry";
import type { StoryPage } from "@/lib/http/story-pages";

/** The page that shows the rows of a dataset, each with its id as anchor; datasets without one have a page below `data`. */
export const datasetPages: Readonly<Partial<Record<DatasetName, StoryPage>>> = {
  deals: "deals",
  valuations: "valuations",
  series: "series",
  partners: "partners",
  sites: "partners",
  events: "chronology",
  positions: "compare",
  claims: "compare",
  cases: "rulings",
  rulings: "rulings",
  sources: "sources",
};

/** The pages whose address filters a dataset; every other dataset is filtered on its page below `data`. */
const filteredPages: Readonly<Partial<Record<string, StoryPage>>> = {
  deals: "deals",
  valuations: "valuations",
  series: "series",
  partners: "partners",
  events: "chronology",
  positions: "compare",
  rulings: "rulings",
  sources: "sources",
};

/** The path of the page that shows a row, with the row as its fragment, below the story. */
export function rowPage(dataset: DatasetName, row: string): string {
  return `${datasetPages[dataset] ?? `data/${dataset}`}#${row}`;
}

/** The path of the page about a dataset, whose columns are the filters in its address, below the story. */
export function filteredPage(dataset: string): string {
  return filteredPages[dataset] ?? `data/${dataset}`;
}
