"use client";

import { type MouseEvent, useEffect, useId, useLayoutEffect, useRef } from "react";
import { FigureCite } from "@/components/cite/figure-cite";
import { useCard } from "@/components/hooks/use-card";
import type { FigureCard } from "@/lib/card/card";
import { cardPath } from "@/lib/card/card-address";
import { type CardRef, cardQuery } from "@/lib/story/card-ref";
import { cardText } from "@/lib/text/card-text";
import type { Lang } from "@/lib/text/lang";
import styles from "./card.module.css";
import { leaveCard } from "./card-depth";
import { CardView } from "./card-view";

interface CardDialogProps {
  readonly story: string;
  readonly edition: string;
  readonly lang: Lang;
  readonly asked: CardRef;
  /** The card where the server has sent it with the page. */
  readonly known: FigureCard | undefined;
  readonly origin: string | null;
  readonly today: string;
  /** The page's address without the card. */
  readonly closed: string;
}

/**
 * The card that is open. In the HTML it is an open part of the page; with a script it becomes a modal dialog, which
 * Escape, the back button and a press beside it close, and from which the focus returns to the figure.
 */
export function CardDialog({ story, edition, lang, asked, known, closed, ...cited }: CardDialogProps) {
  const text = cardText[lang];
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const loaded = useCard({ story, edition, lang }, known ? null : asked);
  const card = known ?? loaded.card;
  const key = cardQuery(asked);
  const shown = useRef(key);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    element.removeAttribute("open");
    element.showModal();
    return () => {
      element.close();
      // Where the card was opened by the page's address, nobody had pressed its figure.
      if (document.activeElement === null || document.activeElement === document.body) focusFigure(shown.current);
    };
  }, []);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    dialog.current?.scrollTo(0, 0);
    dialog.current?.querySelector<HTMLElement>("a[href]")?.focus();
  }, [key]);
  const leave = (event: { preventDefault(): void }) => {
    event.preventDefault();
    leaveCard(closed);
  };
  const press = (event: MouseEvent<HTMLDialogElement>) => {
    if (event.target === dialog.current) leave(event);
  };
  // A second Escape closes the dialog without asking.
  const follow = () => {
    if (dialog.current?.open === false) leaveCard(closed);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the card closes it, as Escape does by the browser itself
    <dialog
      ref={dialog}
      open
      className={styles.card}
      aria-labelledby={titleId}
      onCancel={leave}
      onClose={follow}
      onClick={press}
    >
      <div className={styles.inside}>
        <a
          className={styles.close}
          href={closed}
          onClick={(event) => {
            if (!event.metaKey && !event.ctrlKey && !event.shiftKey) leave(event);
          }}
        >
          {text.close}
        </a>
        {card ? (
          <>
            <CardView card={card} titleId={titleId} />
            <FigureCite card={card} {...cited} />
          </>
        ) : (
          <div role="status">
            <h2 id={titleId} className={styles.waiting}>
              {loaded.failed ? text.failed : text.loading}
            </h2>
            {loaded.failed && <a href={cardPath(lang, story, asked)}>{text.retry}</a>}
          </div>
        )}
      </div>
    </dialog>
  );
}

/** Moves the focus to the figure whose card has been shown; where none is seen, to the page's content. */
function focusFigure(query: string): void {
  const figures = [...document.querySelectorAll<HTMLElement>(`main a[href$="${query}"]`)];
  const seen = figures.find((figure) => figure.checkVisibility());
  (seen ?? document.querySelector<HTMLElement>("main"))?.focus({ preventScroll: seen === undefined });
}
