"use client";

import {
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useRef,
  useState,
} from "react";
import { type GridPlace, type GridRange, inside, moveInGrid, rangeOf } from "./grid-keys";

/** A grid for the arrow keys: the cell that has the focus, the selected range, and what listens on the table. */
export interface Grid {
  readonly active: GridPlace;
  readonly range: GridRange;
  readonly listeners: {
    onKeyDown(event: KeyboardEvent<HTMLElement>): void;
    onFocus(event: FocusEvent<HTMLElement>): void;
    onMouseDown(event: MouseEvent<HTMLElement>): void;
    onCopy(event: ClipboardEvent<HTMLElement>): void;
  };
}

interface GridOptions {
  readonly isOn: boolean;
  /** How many rows there are, with that of the headers, and how many columns. */
  readonly rows: number;
  readonly columns: number;
  /** Brings a row into the document where only some are. */
  readonly reveal: (row: number) => void;
  /** Called with a range that is copied; gives its text for the clipboard. */
  readonly copy: (range: GridRange) => string;
}

const page = 10;
const usable = "a[href], button, summary, input";

/**
 * Moves through a table's cells by the ARIA grid pattern: one cell has the tab stop, keys move it, shift selects,
 * Enter and F2 go to what can be used in a cell, Escape comes back, and copying takes the selected range.
 */
export function useGrid(table: { readonly current: HTMLTableElement | null }, options: GridOptions): Grid | null {
  const { isOn, rows, columns, reveal } = options;
  const size = { rows, columns, page };
  const [kept, setKept] = useState({ active: { row: 1, column: 0 }, anchor: { row: 1, column: 0 } });
  const wantsFocus = useRef(false);
  const active = inside(kept.active, size);
  const anchor = inside(kept.anchor, size);
  useEffect(() => {
    // Inside a grid only its cell is a tab stop; what stands in cells is reached by Enter.
    for (const element of table.current?.querySelectorAll<HTMLElement>(usable) ?? []) {
      if (isOn) element.tabIndex = -1;
      else element.removeAttribute("tabindex");
    }
    if (!isOn || !wantsFocus.current) return;
    wantsFocus.current = false;
    reveal(active.row);
    const focus = () => cellAt(table.current, active)?.focus({ preventScroll: false });
    if (cellAt(table.current, active)) focus();
    else requestAnimationFrame(() => requestAnimationFrame(focus));
  });
  if (!isOn) return null;

  const go = (to: GridPlace, extend: boolean) => {
    wantsFocus.current = true;
    setKept({ active: to, anchor: extend ? anchor : to });
  };
  return {
    active,
    range: rangeOf(active, anchor),
    listeners: {
      onKeyDown(event) {
        const { key, shiftKey, target } = event;
        const control = event.ctrlKey || event.metaKey;
        const cell = target instanceof Element ? target.closest<HTMLElement>("[data-place]") : null;
        if (!cell) return;
        if (cell !== target) {
          if (key !== "Escape" && key !== "F2") return;
          event.preventDefault();
          cell.focus();
          return;
        }
        const to = moveInGrid(active, key, control, size);
        if (to) go(to, shiftKey);
        else if (control && key.toLowerCase() === "a") {
          wantsFocus.current = true;
          setKept({ active: { row: rows - 1, column: columns - 1 }, anchor: { row: 0, column: 0 } });
        } else if (key === "Enter" || key === "F2") cell.querySelector<HTMLElement>(usable)?.focus();
        else if (key === "Escape") go(active, false);
        else return;
        event.preventDefault();
      },
      onFocus({ target }) {
        const place = placeOf(target);
        if (place && (place.row !== active.row || place.column !== active.column))
          setKept({ active: place, anchor: place });
      },
      onMouseDown(event) {
        const place = event.target instanceof Element ? placeOf(event.target.closest("[data-place]")) : null;
        if (!place || !event.shiftKey) return;
        event.preventDefault();
        go(place, true);
      },
      onCopy(event) {
        // Text that someone has marked by the mouse is copied as ever.
        if (document.getSelection()?.isCollapsed === false) return;
        event.preventDefault();
        event.clipboardData.setData("text/plain", options.copy(rangeOf(active, anchor)));
      },
    },
  };
}

function cellAt(table: HTMLTableElement | null, { row, column }: GridPlace): HTMLElement | null {
  return table?.querySelector<HTMLElement>(`[data-place="${row},${column}"]`) ?? null;
}

function placeOf(element: Element | null): GridPlace | null {
  const [row, column] = element?.getAttribute("data-place")?.split(",").map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
}
