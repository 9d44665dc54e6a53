import { type CardRef, cardQuery } from "@/lib/story/card-ref";
import { filteredPage } from "@/lib/story/dataset-pages";
import type { Lang } from "@/lib/text/lang";

/**
 * The page about a dataset, whose columns are the filters in its address.
 *
 * @param story the story's id, with the edition where the address names one
 */
export function datasetPage(lang: Lang, story: string, dataset: string): string {
  return `/${lang}/${story}/${filteredPage(dataset)}`;
}

/** The address of a figure's card, on the page of its dataset. */
export function cardPath(lang: Lang, story: string, ref: CardRef): string {
  return `${datasetPage(lang, story, ref.dataset)}?${cardQuery(ref)}`;
}

/** The API address of a card in a language. */
export function cardFile(lang: Lang, story: string, { dataset, row, column }: CardRef): string {
  const requested = column === null ? "" : `&_col=${encodeURIComponent(column)}`;
  return `/api/v1/${story}/${dataset}/${encodeURIComponent(row)}/card.json?_labels=${lang}${requested}`;
}

/** The address of the picture that other sites show of a card. */
export function cardPicture(lang: Lang, story: string, { dataset, row, column }: CardRef): string {
  const requested = column === null ? "" : `?_col=${encodeURIComponent(column)}`;
  return `/og/${lang}/${story}/${dataset}/${encodeURIComponent(row)}${requested}`;
}
