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

/** A figure as a link to its card: opened in place where there is a script and the page is about its dataset. */
export function FigureLink({ dataset, row, column, children }: FigureLinkProps) {
  const place = useContext(CardContext);
  if (!place) return children;
  const ref = { dataset, row, column };
  const isHere = place.dataset === dataset;
  const open = (event: MouseEvent) => {
    if (!isHere || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    // A cell or a row may be listening for clicks of its own.
    event.stopPropagation();
    place.open(ref);
  };
  return (
    <a
      className={styles.figure}
      href={isHere ? place.prefix + cardQuery(ref) : cardPath(place.lang, place.story, ref)}
      onClick={open}
    >
      {children}
    </a>
  );
}
