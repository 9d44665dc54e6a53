"use client";

import { useOrigin } from "@/components/hooks/use-origin";
import { useToday } from "@/components/hooks/use-today";
import type { FigureCard } from "@/lib/card/card";
import { datasetPage } from "@/lib/card/card-address";
import { citedAddress } from "@/lib/cite/cited-address";
import { cardQuery } from "@/lib/story/card-ref";
import { siteText } from "@/lib/text/site-text";
import { CitePanel } from "./cite-panel";

interface FigureCiteProps {
  readonly card: FigureCard;
  readonly origin: string | null;
  readonly today: string;
}

/** The citation of the figure or row that a card shows. */
export function FigureCite({ card, origin, today }: FigureCiteProps) {
  const { lang, story, edition, verified, ref, row, column } = card;
  const address = citedAddress({
    origin: useOrigin(origin),
    lang,
    story,
    edition,
    page: datasetPage(lang, story, ref.dataset).replace(`/${lang}/${story}/`, ""),
    parameters: new URLSearchParams(cardQuery(ref)),
  });
  const accessed = useToday(today);
  const title = [row, column?.label, card.storyTitle].filter(Boolean).join(", ");
  const publisher = siteText[lang].name;
  return <CitePanel kind="figure" citation={{ lang, title, publisher, story, edition, verified, accessed, address }} />;
}
