import type { DatasetName } from "@/lib/datasets/registry";
import type { Lang } from "@/lib/text/lang";

/** The pages on which rows of a dataset stand with their ids as anchors, where that is not the dataset's own page. */
const pages: Partial<Record<DatasetName, string>> = {
  deals: "deals",
  valuations: "valuations",
  partners: "partners",
  sites: "partners",
  events: "chronology",
  positions: "compare",
  claims: "compare",
  cases: "rulings",
  rulings: "rulings",
  sources: "sources",
};

/** The address at which readers find a row. */
export function rowPath(lang: Lang, story: string, dataset: DatasetName, row: string): string {
  return `/${lang}/${story}/${pages[dataset] ?? `data/${dataset}`}#${row}`;
}
