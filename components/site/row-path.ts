import type { DatasetName } from "@/lib/datasets/registry";
import type { Lang } from "@/lib/text/lang";

/** The pages that have anchors for the rows of a dataset, if other than the dataset's own page. */
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

/** The path of the page that shows a row, with the row as its fragment. */
export function rowPath(lang: Lang, story: string, dataset: DatasetName, row: string): string {
  return `/${lang}/${story}/${pages[dataset] ?? `data/${dataset}`}#${row}`;
}
