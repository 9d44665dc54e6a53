"use client";

import { type ClipboardEvent, useState } from "react";
import type { ColumnMeta } from "@/lib/datasets/column";
import type { PlainRow } from "@/lib/query/plain-row";
import type { CellContent } from "@/lib/story/cell-text";
import { copiedCell, copiedColumns, copiedHeader } from "@/lib/story/copied-cells";
import type { GridRange } from "./move-in-grid";
import { selectedRange } from "./selected-range";
import { toHtmlTable } from "./to-html-table";
import { toTsv } from "./to-tsv";

interface CopySource extends Omit<CellContent, "column" | "row"> {
  /** The columns that are shown, in order, and all that there are. */
  readonly columns: readonly ColumnMeta[];
  readonly available: readonly ColumnMeta[];
  readonly rows: readonly PlainRow[];
  /** The zero-based index of the first of these rows among all matching rows. */
  readonly offset: number;
}

/** Copied cells in the two forms of a clipboard, and how many they are. */
export interface Clip {
  readonly plain: string;
  readonly html: string;
  readonly rows: number;
  readonly columns: number;
}

/** Copies ranges of a table's cells as values that spreadsheets calculate with, and knows what was copied last. */
export function useCopy({ columns, available, rows, offset, ...content }: CopySource) {
  const [copied, setCopied] = useState<Clip | null>(null);
  const clipOf = ({ from, to }: GridRange): Clip => {
    const taken = copiedColumns(columns.slice(from.column, to.column + 1), available);
    const head = from.row === 0 ? [taken.map((column) => copiedHeader(column, content.lang))] : [];
    const body = rows.slice(Math.max(0, from.row - 1 - offset), Math.max(0, to.row - offset));
    const cells = [...head, ...body.map((row) => taken.map((column) => copiedCell({ ...content, column, row })))];
    return {
      plain: toTsv(cells.map((line) => line.map(({ text }) => text))),
      html: toHtmlTable(cells),
      rows: cells.length,
      columns: taken.length,
    };
  };
  return {
    copied,
    setCopied,
    clipOf,
    /** Copies the cells that are selected as text, else the range of the grid, if there is one. */
    onCopy(event: ClipboardEvent<HTMLTableElement>, gridRange: GridRange | undefined) {
      const selection = document.getSelection();
      const range = selection?.isCollapsed === false ? selectedRange(event.currentTarget, selection) : gridRange;
      if (!range) return;
      const clip = clipOf(range);
      event.preventDefault();
      event.clipboardData.setData("text/plain", clip.plain);
      event.clipboardData.setData("text/html", clip.html);
      setCopied(clip);
    },
  };
}
