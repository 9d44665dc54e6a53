"use client";

import useSWR from "swr";
import type { FigureCard } from "@/lib/card/card";
import { cardFile } from "@/lib/card/card-address";
import type { CardRef } from "@/lib/story/card-ref";
import type { Lang } from "@/lib/text/lang";
import { fetchJson } from "./fetch-json";

interface CardSource {
  readonly story: string;
  readonly edition: string;
  readonly lang: Lang;
}

/** A card as far as it has come: undefined while it loads, and `failed` where it could not be loaded. */
export interface LoadedCard {
  readonly card: FigureCard | undefined;
  readonly failed: boolean;
}

/** Loads the card of a figure; for null it loads nothing. */
export function useCard({ story, edition, lang }: CardSource, ref: CardRef | null): LoadedCard {
  const address = ref && `${cardFile(lang, story, ref)}&_v_edition=${edition}`;
  const { data, error } = useSWR<FigureCard, Error>(address, fetchJson<FigureCard>, {
    revalidateOnFocus: false,
    shouldRetryOnError: false,
  });
  return { card: data, failed: error !== undefined };
}
