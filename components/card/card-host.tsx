import type { ReactNode } from "react";
import { ReadSearchProvider } from "@/components/hooks/read-search-provider";
import type { AddressProps } from "@/components/site/story-props";
import { figureCard } from "@/lib/card/figure-card";
import type { DatasetName } from "@/lib/datasets/registry";
import { knownOrigin } from "@/lib/server/origin";
import { readCardRef } from "@/lib/story/card-ref";
import { storyCredit } from "@/lib/story/story-credit";
import { CardProvider } from "./card-provider";

interface CardHostProps extends AddressProps {
  /** The dataset that the page's address filters. */
  readonly dataset: DatasetName;
  readonly children: ReactNode;
}

/** The content of a page whose figures have cards, and the card that its address opens; an unknown card is ignored. */
export function CardHost({ story, lang, dataset, parameters, children }: CardHostProps) {
  const requested = readCardRef(parameters, dataset);
  const { authors, publisher } = storyCredit(story, lang);
  return (
    <ReadSearchProvider read={parameters.toString()}>
      <CardProvider
        story={story.id}
        edition={story.edition}
        lang={lang}
        dataset={dataset}
        authors={authors}
        publisher={publisher}
        origin={knownOrigin()}
        today={new Date().toISOString().slice(0, 10)}
        initial={
          requested && { ref: requested, card: figureCard(story, dataset, requested.row, requested.column, lang) }
        }
      >
        {children}
      </CardProvider>
    </ReadSearchProvider>
  );
}
