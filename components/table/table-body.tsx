"use client";

import type { PlainRow } from "@/lib/query/plain-row";
import type { RowNote } from "@/lib/story/row-note";
import { type RowFrame, TableRow } from "./table-row";
import type { Grid } from "./use-grid";

export interface TableBodyProps {
  readonly frame: RowFrame;
  readonly rows: readonly PlainRow[];
  /** The place of the first of these rows among all that are selected, counted from 0. */
  readonly offset: number;
  readonly isCounted: boolean;
  readonly notes: Readonly<Record<string, readonly RowNote[]>>;
  readonly grid: Grid | null;
}

/** All rows of a table. */
export function TableBody({ frame, rows, offset, isCounted, notes, grid }: TableBodyProps) {
  return (
    <tbody>
      {rows.map((row, position) => {
        const place = offset + position + 1;
        return (
          <TableRow
            key={String(row.id)}
            frame={frame}
            row={row}
            place={place}
            isCounted={isCounted}
            notes={notes[String(row.id)]}
            {...selectedIn(grid, place)}
          />
        );
      })}
    </tbody>
  );
}

/** What a row must know of the grid's selection: nothing where it is not touched by it. */
export function selectedIn(grid: Grid | null, place: number) {
  if (!grid) return {};
  const { active, range } = grid;
  const isSelected = place >= range.from.row && place <= range.to.row;
  return {
    active: active.row === place ? active.column : undefined,
    selectedFrom: isSelected ? range.from.column : undefined,
    selectedTo: isSelected ? range.to.column : undefined,
  };
}
