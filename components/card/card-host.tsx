import type { ReactNode } from "react";
import { figureCard } from "@/lib/card/figure-card";
import type { DatasetName } from "@/lib/datasets/registry";
import { readCardRef } from "@/lib/story/card-ref";
import type { Story } from "@/lib/story/story";
import type { Lang } from "@/lib/text/lang";
import { CardProvider } from "./card-provider";

interface CardHostProps {
  readonly story: Story;
  readonly lang: Lang;
  /** The dataset that the page's address is about. */
  readonly dataset: DatasetName;
  /** The parameters of the page's address. */
  readonly parameters: URLSearchParams;
  readonly children: ReactNode;
}

/** The content of a page whose figures have cards, with the card that its address opens; an unknown one is ignored. */
export function CardHost({ story, lang, dataset, parameters, children }: CardHostProps) {
  const asked = readCardRef(parameters, dataset);
  return (
    <CardProvider
      story={story.id}
      edition={story.edition}
      lang={lang}
      dataset={dataset}
      origin={process.env.COUNTERPOINT_ORIGIN || null}
      today={new Date().toISOString().slice(0, 10)}
      initial={asked && { ref: asked, card: figureCard(story, dataset, asked.row, asked.column, lang) }}
    >
      {children}
    </CardProvider>
  );
}
