import type { Metadata } from "next";
import { cardHead } from "@/lib/card/card-head";
import { figureCard } from "@/lib/card/figure-card";
import type { DatasetName } from "@/lib/datasets/registry";
import { readCardRef } from "@/lib/story/card-ref";
import type { PageContext } from "./page-context";

/**
 * The metadata of a page whose address opens a card: title, description and picture are those of the card, so that who
 * shares a figure shares it. Those of the page where the address opens none, or one that does not exist.
 *
 * @param dataset the dataset whose cards the page opens
 */
export function withCardHead(page: Metadata, context: PageContext, dataset: DatasetName): Metadata {
  const { story, lang, parameters } = context;
  const requested = readCardRef(parameters, dataset);
  const card = requested && figureCard(story, dataset, requested.row, requested.column, lang);
  if (!card) return page;
  const { title, description, alt, page: url, picture } = cardHead(card);
  const images = [{ url: picture, width: 1200, height: 630, alt }];
  return {
    ...page,
    title,
    description,
    openGraph: { ...page.openGraph, title: `${title} – ${story.title[lang]}`, description, url, images },
    twitter: { card: "summary_large_image", images },
  };
}
