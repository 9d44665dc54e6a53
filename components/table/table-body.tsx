"use client";

import type { PlainRow } from "@/lib/query/plain-row";
import type { RowNote } from "@/lib/story/row-note";
import { type RowContext, TableRow } from "./table-row";
import type { Grid } from "./use-grid";

export interface BodyProps {
  readonly context: RowContext;
  readonly rows: readonly PlainRow[];
  readonly notes: Readonly<Record<string, readonly RowNote[]>>;
  readonly grid: Grid | null;
}

interface TableBodyProps extends BodyProps {
  /** The zero-based index of the first of these rows among all matching rows. */
  readonly offset: number;
  readonly hasRowIndex: boolean;
}

/** All rows of a table. */
export function TableBody({ context, rows, offset, hasRowIndex, notes, grid }: TableBodyProps) {
  return (
    <tbody>
      {rows.map((row, index) => {
        const rowNumber = offset + index + 1;
        return (
          <TableRow
            key={String(row.id)}
            context={context}
            row={row}
            rowNumber={rowNumber}
            hasRowIndex={hasRowIndex}
            notes={notes[String(row.id)]}
            {...rowSelection(grid, rowNumber)}
          />
        );
      })}
    </tbody>
  );
}

/** The part of the grid's selection that is in a row; undefined values if there is none, so that the row stays memoised. */
export function rowSelection(grid: Grid | null, rowNumber: number) {
  if (!grid) return {};
  const { active, range } = grid;
  const isSelected = rowNumber >= range.from.row && rowNumber <= range.to.row;
  return {
    active: active.row === rowNumber ? active.column : undefined,
    selectedFrom: isSelected ? range.from.column : undefined,
    selectedTo: isSelected ? range.to.column : undefined,
  };
}
