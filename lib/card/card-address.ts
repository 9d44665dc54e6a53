import { type CardRef, cardQuery } from "@/lib/story/card-ref";
import type { Lang } from "@/lib/text/lang";

/** The pages whose address is about a dataset, by the dataset; every other has its page below `data`. */
const pages: Readonly<Record<string, string>> = {
  deals: "deals",
  valuations: "valuations",
  partners: "partners",
  events: "chronology",
  positions: "compare",
  rulings: "rulings",
  sources: "sources",
};

/**
 * The page whose address is about a dataset: its filters are that dataset's columns.
 *
 * @param story the story's id, with the edition where the address is to name one
 */
export function datasetPage(lang: Lang, story: string, dataset: string): string {
  return `/${lang}/${story}/${pages[dataset] ?? `data/${dataset}`}`;
}

/** The address of a figure's card, on the page of its dataset. */
export function cardPath(lang: Lang, story: string, ref: CardRef): string {
  return `${datasetPage(lang, story, ref.dataset)}?${cardQuery(ref)}`;
}

/** The address at which the API gives a card, worded in a language. */
export function cardFile(lang: Lang, story: string, { dataset, row, column }: CardRef): string {
  const asked = column === null ? "" : `&_col=${encodeURIComponent(column)}`;
  return `/api/v1/${story}/${dataset}/${encodeURIComponent(row)}/card.json?_labels=${lang}${asked}`;
}
