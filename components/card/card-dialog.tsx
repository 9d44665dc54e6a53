"use client";

import { type MouseEvent, useEffect, useId, useLayoutEffect, useRef } from "react";
import { CitePanel, type CitePanelProps } from "@/components/cite/cite-panel";
import { useCard } from "@/components/hooks/use-card";
import { cardPath, datasetPage } from "@/lib/card/card-address";
import type { FigureCard } from "@/lib/card/figure-card";
import { type CardRef, cardQuery } from "@/lib/story/card-ref";
import { cardText } from "@/lib/text/card-text";
import styles from "./card.module.css";
import { leaveCard } from "./card-depth";
import { CardView } from "./card-view";

type Cited = "lang" | "story" | "edition" | "origin" | "today" | "authors" | "publisher";

export interface CardDialogProps extends Pick<CitePanelProps, Cited> {
  readonly requested: CardRef;
  /** The card, if the server sent it with the page. */
  readonly preloaded: FigureCard | undefined;
  /** The page's address without the card. */
  readonly pageAddress: string;
}

/**
 * The open card. In the HTML it is a non-modal open dialog; after hydration it is a modal one, which Escape, the back
 * button and a click outside close, and which returns the focus to the figure.
 */
export function CardDialog({ story, edition, lang, requested, preloaded, pageAddress, ...citeProps }: CardDialogProps) {
  const text = cardText[lang];
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const loaded = useCard(story, edition, lang, preloaded ? null : requested);
  const card = preloaded ?? loaded.card;
  const key = cardQuery(requested);
  const shown = useRef(key);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    element.removeAttribute("open");
    element.showModal();
    return () => {
      element.close();
      // The browser restores the focus unless the card was opened by the page's address.
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
    leaveCard(pageAddress);
  };
  const closeOnBackdrop = (event: MouseEvent<HTMLDialogElement>) => {
    if (event.target === dialog.current) leave(event);
  };
  // A second Escape closes the dialog without a cancel event.
  const syncAddress = () => {
    if (dialog.current?.open === false) leaveCard(pageAddress);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click outside the card closes it; for the keyboard the browser itself handles Escape
    <dialog
      ref={dialog}
      open
      className={styles.card}
      aria-labelledby={titleId}
      onCancel={leave}
      onClose={syncAddress}
      onClick={closeOnBackdrop}
    >
      <div className={styles.inside}>
        <a
          className={styles.close}
          href={pageAddress}
          onClick={(event) => {
            if (!event.metaKey && !event.ctrlKey && !event.shiftKey) leave(event);
          }}
        >
          {text.close}
        </a>
        {card ? (
          <>
            <CardView card={card} titleId={titleId} />
            <CitePanel
              {...citeProps}
              kind="figure"
              lang={lang}
              story={story}
              edition={card.edition}
              verified={card.verified}
              title={[card.row, card.column?.label, card.storyTitle].filter(Boolean).join(", ")}
              page={datasetPage(lang, story, requested.dataset).replace(`/${lang}/${story}/`, "")}
              parameters={new URLSearchParams(key)}
            />
          </>
        ) : (
          <div role="status">
            <h2 id={titleId} className={styles.waiting}>
              {loaded.failed ? text.failed : text.loading}
            </h2>
            {loaded.failed && <a href={cardPath(lang, story, requested)}>{text.retry}</a>}
          </div>
        )}
      </div>
    </dialog>
  );
}

/** Moves the focus to the figure whose card was shown or, if none is visible, to the page's content. */
function focusFigure(query: string): void {
  const figures = [...document.querySelectorAll<HTMLElement>(`main a[href$="${query}"]`)];
  const visible = figures.find((figure) => figure.checkVisibility());
  (visible ?? document.querySelector<HTMLElement>("main"))?.focus({ preventScroll: visible === undefined });
}
