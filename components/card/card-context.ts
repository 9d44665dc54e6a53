"use client";

import { createContext } from "react";
import type { CardRef } from "@/lib/story/card-ref";
import type { Lang } from "@/lib/text/lang";

/** What figures need to open their cards: the page they are on and the card that is open. */
export interface PageCards {
  readonly story: string;
  readonly lang: Lang;
  /** The dataset that the page's address filters; figures of other datasets link to their own pages. */
  readonly dataset: string;
  /** The query string of the page without a card, to be followed by the parameters of one: `?side=x&`. */
  readonly prefix: string;
  /** The open card. */
  readonly current: CardRef | null;
  /** Opens the card of a figure: on this page or, for another dataset, on the page of that dataset. */
  open(ref: CardRef): void;
}

/** Null on pages without cards, where figures are plain text. */
export const CardContext = createContext<PageCards | null>(null);
