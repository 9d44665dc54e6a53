import type { DatasetName } from "@/lib/datasets/registry";
import { rowPage } from "@/lib/story/dataset-pages";
import type { Lang } from "@/lib/text/lang";

/** The path of the page that shows a row, with the row as its fragment. */
export function rowPath(lang: Lang, story: string, dataset: DatasetName, row: string): string {
  return `/${lang}/${story}/${rowPage(dataset, row)}`;
}
