"use client";

import { createContext } from "react";
import type { CardRef } from "@/lib/story/card-ref";
import type { Lang } from "@/lib/text/lang";

/** What figures on a page must know to open their cards. */
export interface CardPlace {
  readonly story: string;
  readonly lang: Lang;
  /** The dataset that the page's address is about; figures of others lead to their own pages. */
  readonly dataset: string;
  /** The address of this page up to where the card is named: `?side=x&`. */
  readonly prefix: string;
  /** The card that is open. */
  readonly current: CardRef | null;
  /** Opens the card of a figure, here or on its own page. */
  open(ref: CardRef): void;
}

/** Null outside of pages that show cards: there figures are plain text. */
export const CardContext = createContext<CardPlace | null>(null);
