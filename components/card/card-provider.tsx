"use client";

import dynamic from "next/dynamic";
import { type ReactNode, useCallback, useMemo } from "react";
import { useAddress } from "@/components/hooks/use-address";
import { cardPath } from "@/lib/card/card-address";
import type { FigureCard } from "@/lib/card/figure-card";
import { withParameters } from "@/lib/query/format-query";
import { type CardRef, cardQuery, isSameCard, readCardRef, withoutCard } from "@/lib/story/card-ref";
import { CardContext, type PageCards } from "./card-context";
import { cardDepth } from "./card-depth";
import type { CardDialogProps } from "./card-dialog";

const CardDialog = dynamic(() => import("./card-dialog").then((module) => module.CardDialog));

type Cited = "lang" | "story" | "edition" | "origin" | "today" | "authors" | "publisher";

interface CardProviderProps extends Pick<CardDialogProps, Cited> {
  readonly dataset: string;
  /** The card in the address when the server rendered the page; its `card` is null if there is no such figure. */
  readonly initial: { readonly ref: CardRef; readonly card: FigureCard | null } | null;
  readonly children: ReactNode;
}

/** Lets the figures of a page open their cards; the open card is part of the page's address. */
export function CardProvider({ story, edition, lang, dataset, initial, children, ...citeProps }: CardProviderProps) {
  const { path, parameters } = useAddress();
  const search = parameters.toString();
  const open = useCallback(
    (ref: CardRef) => {
      if (ref.dataset !== dataset) return window.location.assign(cardPath(lang, story, ref));
      const address = cardPrefix(new URLSearchParams(window.location.search)) + cardQuery(ref);
      window.history.pushState({ cardDepth: cardDepth() + 1 }, "", address);
    },
    [story, lang, dataset],
  );
  const requested = readCardRef(parameters, dataset);
  const preloaded = initial !== null && isSameCard(requested, initial.ref) ? initial.card : undefined;
  const cards = useMemo<PageCards>(() => {
    const current = new URLSearchParams(search);
    return { story, lang, dataset, prefix: cardPrefix(current), current: readCardRef(current, dataset), open };
  }, [story, lang, dataset, search, open]);
  return (
    <CardContext value={cards}>
      {requested && preloaded !== null && (
        <CardDialog
          story={story}
          edition={edition}
          lang={lang}
          requested={requested}
          preloaded={preloaded}
          {...citeProps}
          pageAddress={withParameters(path, withoutCard(parameters))}
        />
      )}
      {children}
    </CardContext>
  );
}

/** The query string without a card, up to where the parameters of a card begin. */
function cardPrefix(parameters: URLSearchParams): string {
  const rest = withoutCard(parameters);
  return rest.size === 0 ? "?" : `${withParameters("", rest)}&`;
}
