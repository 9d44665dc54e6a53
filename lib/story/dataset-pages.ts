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
