"use client";

import useSWR from "swr";
import { cardFile } from "@/lib/card/card-address";
import type { FigureCard } from "@/lib/card/figure-card";
import type { CardRef } from "@/lib/story/card-ref";
import type { Lang } from "@/lib/text/lang";
import { fetchJson } from "./fetch-json";

/** Loads the card of a figure; `card` is undefined while it loads, when it has `failed`, and for a null ref. */
export function useCard(story: string, edition: string, lang: Lang, ref: CardRef | null) {
  const address = ref && `${cardFile(lang, story, ref)}&_v_edition=${edition}`;
  const { data: card, error } = useSWR<FigureCard, Error>(address, fetchJson<FigureCard>, {
    revalidateOnFocus: false,
    shouldRetryOnError: false,
  });
  return { card, failed: error !== undefined };
}
