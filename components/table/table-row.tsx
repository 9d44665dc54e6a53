"use client";

import { memo, useContext } from "react";
import { CardContext } from "@/components/card/card-context";
import type { ColumnMeta } from "@/lib/datasets/column";
import type { Lookups } from "@/lib/query/lookups";
import type { PlainRow } from "@/lib/query/plain-row";
import { plainCell } from "@/lib/story/plain-cell";
import type { RowNote } from "@/lib/story/row-note";
import { headerOf } from "@/lib/story/table-columns";
import type { Lang } from "@/lib/text/lang";
import { Cell } from "./cell";
import styles from "./data-table.module.css";
import { isNumeric } from "./is-numeric";

/** What all rows of a table have in common. */
export interface RowFrame {
  readonly story: string;
  readonly lang: Lang;
  readonly dataset: string;
  readonly columns: readonly ColumnMeta[];
  readonly lookups: Lookups;
  /** What readers look for, to be marked. */
  readonly search: string;
  /** Whether rows carry their ids as anchors. */
  readonly anchored: boolean;
  readonly isGrid: boolean;
}

interface TableRowProps {
  readonly frame: RowFrame;
  readonly row: PlainRow;
  /** Its place in the table, counted from 1; that of the headers is 0. */
  readonly place: number;
  /** Whether assistive technology must be told the place, because not all rows are there. */
  readonly isCounted: boolean;
  readonly notes: readonly RowNote[] | undefined;
  /** In a grid: the column of the cell that has the tab stop, if it is in this row, and the selected columns. */
  readonly active?: number | undefined;
  readonly selectedFrom?: number | undefined;
  readonly selectedTo?: number | undefined;
  readonly measure?: ((element: HTMLTableRowElement | null) => void) | undefined;
}

/** A row of a table: its first cell is its header; each cell has its plain value beside the words. */
export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { frame, row, place, isCounted, notes, active, selectedFrom = 0, selectedTo = -1, measure } = props;
  const { lang, columns, isGrid, anchored, ...rest } = frame;
  const id = String(row.id);
  const cards = useContext(CardContext);
  const isOpen = cards?.dataset === frame.dataset && cards.current?.row === id;
  return (
    <tr
      id={anchored ? id : undefined}
      ref={measure}
      data-index={place - 1}
      aria-current={isOpen ? "true" : undefined}
      role={isGrid ? "row" : undefined}
      aria-rowindex={isCounted ? place + 1 : undefined}
    >
      {columns.map((column, position) => {
        const isFirst = position === 0;
        const Tag = isFirst ? "th" : "td";
        const isSelected = position >= selectedFrom && position <= selectedTo;
        return (
          <Tag
            key={column.name}
            scope={isFirst ? "row" : undefined}
            className={isNumeric(column) ? styles.number : styles[column.type]}
            data-label={headerOf(column, lang)}
            data-value={plainCell(row[column.name])}
            {...(isGrid && {
              role: isFirst ? "rowheader" : "gridcell",
              tabIndex: position === active ? 0 : -1,
              "aria-selected": isSelected,
              "data-place": `${place},${position}`,
            })}
          >
            <Cell
              {...rest}
              lang={lang}
              column={column}
              row={row}
              notes={notes?.filter((note) => note.column === column.name || (isFirst && note.column === null)) ?? []}
            />
          </Tag>
        );
      })}
    </tr>
  );
});
