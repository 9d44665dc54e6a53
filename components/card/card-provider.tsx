"use client";

import dynamic from "next/dynamic";
import { type ReactNode, useCallback, useMemo } from "react";
import { useAddress } from "@/components/hooks/use-address";
import type { FigureCard } from "@/lib/card/card";
import { cardPath } from "@/lib/card/card-address";
import { withParameters } from "@/lib/query/format-query";
import { type CardRef, cardQuery, isSameCard, readCardRef, withoutCard } from "@/lib/story/card-ref";
import type { Lang } from "@/lib/text/lang";
import { CardContext, type CardPlace } from "./card-context";
import { cardDepth } from "./card-depth";

const CardDialog = dynamic(() => import("./card-dialog").then((module) => module.CardDialog));

export interface CardProviderProps {
  readonly story: string;
  readonly edition: string;
  readonly lang: Lang;
  readonly dataset: string;
  /** The public address of this server where one is configured. */
  readonly origin: string | null;
  /** The server's day, ISO 8601. */
  readonly today: string;
  /** The card that the address asked the server for: null for none, its `card` null for one that does not exist. */
  readonly initial: { readonly ref: CardRef; readonly card: FigureCard | null } | null;
  readonly children: ReactNode;
}

/** Lets the figures of a page open their cards; which one is open stands in the page's address. */
export function CardProvider({ story, edition, lang, dataset, initial, children, ...cited }: CardProviderProps) {
  const { path, parameters } = useAddress();
  const search = parameters.toString();
  const open = useCallback(
    (ref: CardRef) => {
      if (ref.dataset !== dataset) return window.location.assign(cardPath(lang, story, ref));
      const address = prefixOf(new URLSearchParams(window.location.search)) + cardQuery(ref);
      window.history.pushState({ cardDepth: cardDepth() + 1 }, "", address);
    },
    [story, lang, dataset],
  );
  const asked = readCardRef(parameters, dataset);
  const known = initial !== null && isSameCard(asked, initial.ref) ? initial.card : undefined;
  const place = useMemo<CardPlace>(() => {
    const current = new URLSearchParams(search);
    return { story, lang, dataset, prefix: prefixOf(current), current: readCardRef(current, dataset), open };
  }, [story, lang, dataset, search, open]);
  return (
    <CardContext value={place}>
      {asked && known !== null && (
        <CardDialog
          story={story}
          edition={edition}
          lang={lang}
          asked={asked}
          known={known}
          {...cited}
          closed={withParameters(path, withoutCard(parameters))}
        />
      )}
      {children}
    </CardContext>
  );
}

function prefixOf(parameters: URLSearchParams): string {
  const kept = withoutCard(parameters);
  return kept.size === 0 ? "?" : `${withParameters("", kept)}&`;
}
