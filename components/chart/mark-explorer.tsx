"use client";

import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useContext,
  useId,
  useRef,
  useState,
} from "react";
import { CardContext } from "@/components/card/card-context";
import type { ChartTable } from "@/lib/charts/kit/chart";
import { markFigure } from "@/lib/charts/row-figure";
import { cardText } from "@/lib/text/card-text";
import { chartText } from "@/lib/text/chart-text";
import type { Lang } from "@/lib/text/lang";
import styles from "./mark-explorer.module.css";

interface MarkExplorerProps {
  readonly lang: Lang;
  /** The dataset whose rows the chart shows. */
  readonly dataset: string;
  /** The chart's data; a mark carries the id of its row in `data-mark`. */
  readonly table: ChartTable;
  readonly children: ReactNode;
}

interface Pointed {
  readonly id: string;
  /** Where the note stands, in px from the drawing's top left corner. */
  readonly left: number;
  readonly top: number;
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Lets a reader point at marks, or walk them with the arrow keys from one tab stop, and tells each mark's values. A
 * press or Enter opens the card of the mark's figure.
 */
export function MarkExplorer({ lang, dataset, table, children }: MarkExplorerProps) {
  const text = chartText[lang];
  const box = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const noteId = useId();
  const cards = useContext(CardContext);
  const row = pointed && table.rows.find(({ id }) => id === pointed.id);
  const traced = cards !== null && table.rows.some((each) => markFigure(dataset, table, each) !== null);

  const show = (mark: Element | null | undefined) => {
    const frame = box.current?.getBoundingClientRect();
    const id = mark?.getAttribute("data-mark");
    if (!mark || !frame || !id) return setPointed(null);
    const { left, right, bottom } = mark.getBoundingClientRect();
    setPointed({ id, left: (left + right) / 2 - frame.left, top: bottom - frame.top });
  };
  const openCard = (id: string | null | undefined) => {
    const shown = table.rows.find((each) => each.id === id);
    const figure = shown && markFigure(dataset, table, shown);
    if (!figure || !cards) return;
    // Recharts' layers take the focus; from the card it must come back to where the marks are walked.
    box.current?.focus({ preventScroll: true });
    cards.open(figure);
  };
  const press = ({ target }: MouseEvent) => {
    const mark = target instanceof Element ? target.closest("[data-mark]") : null;
    show(mark);
    openCard(mark?.getAttribute("data-mark"));
  };
  const point = (event: PointerEvent<HTMLDivElement>) => {
    show(event.target instanceof Element ? event.target.closest("[data-mark]") : null);
  };
  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = steps[event.key];
    if (event.key === "Enter" && event.target === box.current) return openCard(pointed?.id);
    if (event.key === "Escape") return setPointed(null);
    if (step === undefined && event.key !== "Home" && event.key !== "End") return;
    event.preventDefault();
    const marks = visibleMarks(box.current);
    const current = marks.findIndex((mark) => mark.getAttribute("data-mark") === pointed?.id);
    const next = event.key === "Home" ? 0 : event.key === "End" ? marks.length - 1 : current + (step ?? 0);
    show(marks[Math.min(Math.max(next, 0), marks.length - 1)]);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: the group of a drawing's marks has no element of its own
    <div
      ref={box}
      className={styles.explorer}
      role="group"
      aria-label={traced ? `${text.keys} ${cardText[lang].markKeys}` : text.keys}
      data-traced={traced}
      aria-describedby={row ? noteId : undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the one tab stop from which the marks are walked
      tabIndex={0}
      onPointerOver={point}
      onPointerLeave={() => setPointed(null)}
      onClick={press}
      onKeyDown={walk}
      onBlur={() => setPointed(null)}
    >
      {children}
      <div
        id={noteId}
        className={styles.note}
        role="status"
        style={pointed ? notePlace(pointed, box.current) : undefined}
        hidden={!row}
      >
        {row?.cells.map((cell, place) => {
          const label = table.columns[place]?.label;
          return place === 0 ? (
            <strong key={label}>{cell}</strong>
          ) : (
            cell !== "" && (
              <span key={label}>
                <span className={styles.label}>{label}</span> {cell}
              </span>
            )
          );
        })}
      </div>
    </div>
  );
}

/** The marks that are shown: the static form holds four drawings, of which the style sheet shows one. */
function visibleMarks(box: Element | null): Element[] {
  const seen = new Set<string>();
  return [...(box?.querySelectorAll("[data-mark]") ?? [])].filter((mark) => {
    const id = mark.getAttribute("data-mark") ?? "";
    if (seen.has(id) || mark.getClientRects().length === 0) return false;
    seen.add(id);
    return true;
  });
}

function notePlace({ left, top }: Pointed, box: HTMLElement | null): { left: number; top: number } {
  const width = box?.clientWidth ?? 0;
  const noteWidth = Math.min(260, width);
  return { left: Math.min(Math.max(left - noteWidth / 2, 0), width - noteWidth), top: top + 8 };
}
