"use client";

import { type MouseEvent, type ReactNode, useContext } from "react";
import { cardPath } from "@/lib/card/card-address";
import { cardQuery } from "@/lib/story/card-ref";
import { CardContext } from "./card-context";
import styles from "./figure-link.module.css";

interface FigureLinkProps {
  readonly dataset: string;
  readonly row: string;
  /** Null for the card of the row. */
  readonly column: string | null;
  readonly children: ReactNode;
}

/** Links a figure to its card, which opens on this page if the page is about the dataset of the figure. */
export function FigureLink({ dataset, row, column, children }: FigureLinkProps) {
  const cards = useContext(CardContext);
  if (!cards) return children;
  const ref = { dataset, row, column };
  const isHere = cards.dataset === dataset;
  const open = (event: MouseEvent) => {
    if (!isHere || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    // The cell or row around it may listen for clicks too.
    event.stopPropagation();
    cards.open(ref);
  };
  return (
    <a
      className={styles.figure}
      href={isHere ? cards.prefix + cardQuery(ref) : cardPath(cards.lang, cards.story, ref)}
      onClick={open}
    >
      {children}
    </a>
  );
}
