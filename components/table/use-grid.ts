"use client";

import { type FocusEvent, type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from "react";
import { clampPosition, type GridPosition, moveInGrid, rangeBetween } from "./move-in-grid";

/** A grid: the active cell, which has the tab stop, the selected range, and the listeners of the table. */
export type Grid = NonNullable<ReturnType<typeof useGrid>>;

interface GridOptions {
  readonly isOn: boolean;
  /** The number of rows, including the header row, and of columns. */
  readonly rows: number;
  readonly columns: number;
  /** Scrolls to a row, so that it is in the document if only some rows are. */
  readonly reveal: (row: number) => void;
}

const pageRows = 10;
const focusable = "a[href], button, summary, input";

/**
 * Keyboard navigation by the grid pattern of the WAI-ARIA APG: one cell has the tab stop, keys move it, shift extends
 * the selection, Enter and F2 focus the first control in a cell, Escape returns to the cell.
 */
export function useGrid(table: { readonly current: HTMLTableElement | null }, options: GridOptions) {
  const { isOn, rows, columns, reveal } = options;
  const size = { rows, columns, page: pageRows };
  const [selection, setSelection] = useState({ active: { row: 1, column: 0 }, anchor: { row: 1, column: 0 } });
  const wantsFocus = useRef(false);
  const active = clampPosition(selection.active, size);
  const anchor = clampPosition(selection.anchor, size);
  useEffect(() => {
    // Only the active cell is a tab stop; controls inside cells are reached by Enter.
    for (const element of table.current?.querySelectorAll<HTMLElement>(focusable) ?? []) {
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

  const moveTo = (to: GridPosition, extend: boolean) => {
    wantsFocus.current = true;
    setSelection({ active: to, anchor: extend ? anchor : to });
  };
  return {
    active,
    range: rangeBetween(active, anchor),
    listeners: {
      onKeyDown(event: KeyboardEvent<HTMLElement>) {
        const { key, shiftKey, target } = event;
        const control = event.ctrlKey || event.metaKey;
        const cell = target instanceof Element ? target.closest<HTMLElement>("[data-cell]") : null;
        if (!cell) return;
        if (cell !== target) {
          if (key !== "Escape" && key !== "F2") return;
          event.preventDefault();
          cell.focus();
          return;
        }
        const to = moveInGrid(active, key, control, size);
        if (to) moveTo(to, shiftKey);
        else if (control && key.toLowerCase() === "a") {
          wantsFocus.current = true;
          setSelection({ active: { row: rows - 1, column: columns - 1 }, anchor: { row: 0, column: 0 } });
        } else if (key === "Enter" || key === "F2") cell.querySelector<HTMLElement>(focusable)?.focus();
        else if (key === "Escape") moveTo(active, false);
        else return;
        event.preventDefault();
      },
      onFocus({ target }: FocusEvent<HTMLElement>) {
        const position = positionOf(target);
        if (position && (position.row !== active.row || position.column !== active.column))
          setSelection({ active: position, anchor: position });
      },
      onMouseDown(event: MouseEvent<HTMLElement>) {
        const position = event.target instanceof Element ? positionOf(event.target.closest("[data-cell]")) : null;
        if (!position || !event.shiftKey) return;
        event.preventDefault();
        moveTo(position, true);
      },
    },
  };
}

function cellAt(table: HTMLTableElement | null, { row, column }: GridPosition): HTMLElement | null {
  return table?.querySelector<HTMLElement>(`[data-cell="${row},${column}"]`) ?? null;
}

function positionOf(element: Element | null): GridPosition | null {
  const [row, column] = element?.getAttribute("data-cell")?.split(",").map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
}
