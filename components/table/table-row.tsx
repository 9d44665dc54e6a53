"use client";

import { memo, useContext } from "react";
import { CardContext } from "@/components/card/card-context";
import type { ColumnMeta } from "@/lib/datasets/column";
import { isNumeric } from "@/lib/datasets/value-kind";
import type { Lookups } from "@/lib/query/lookups";
import type { PlainRow } from "@/lib/query/plain-row";
import { plainCell } from "@/lib/story/plain-cell";
import type { RowNote } from "@/lib/story/row-note";
import { headerOf } from "@/lib/story/table-columns";
import type { ToldRows } from "@/lib/table/told-rows";
import type { Lang } from "@/lib/text/lang";
import { Cell } from "./cell";
import styles from "./data-table.module.css";

/** The props that all rows of a table share. */
export interface RowContext {
  readonly story: string;
  readonly lang: Lang;
  readonly dataset: string;
  readonly columns: readonly ColumnMeta[];
  /** The columns that come first in a narrow table, unless a reader has chosen an order. */
  readonly leads: readonly string[];
  readonly lookups: Lookups;
  /** What the keys in cells name. */
  readonly told: ToldRows;
  /** The search text, whose matches are highlighted. */
  readonly search: string;
  /** Whether rows have their ids as anchors. */
  readonly anchored: boolean;
  readonly isGrid: boolean;
}

interface TableRowProps {
  readonly context: RowContext;
  readonly row: PlainRow;
  /** The number of the row, from 1; the header row is row 0. */
  readonly rowNumber: number;
  /** Whether to set `aria-rowindex`, because not all rows are in the document. */
  readonly hasRowIndex: boolean;
  readonly notes: readonly RowNote[] | undefined;
  /** In a grid: the index of the active column, if the active cell is in this row, and of the selected columns. */
  readonly active?: number | undefined;
  readonly selectedFrom?: number | undefined;
  readonly selectedTo?: number | undefined;
  readonly measure?: ((element: HTMLTableRowElement | null) => void) | undefined;
}

/** A row of a table. Its first cell is its header; each cell has its plain value in `data-value`. */
export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { context, row, rowNumber, hasRowIndex, notes, active, selectedFrom = 0, selectedTo = -1, measure } = props;
  const { lang, columns, leads, told, isGrid, anchored, ...rest } = context;
  const id = String(row.id);
  const cards = useContext(CardContext);
  const isOpen = cards?.dataset === context.dataset && cards.current?.row === id;
  return (
    <tr
      id={anchored ? id : undefined}
      ref={measure}
      data-index={rowNumber - 1}
      aria-current={isOpen ? "true" : undefined}
      role={isGrid ? "row" : undefined}
      aria-rowindex={hasRowIndex ? rowNumber + 1 : undefined}
    >
      {columns.map((column, index) => {
        const isFirst = index === 0;
        const Tag = isFirst ? "th" : "td";
        const lead = leads.includes(column.name) ? ` ${styles.lead}` : "";
        const isSelected = index >= selectedFrom && index <= selectedTo;
        return (
          <Tag
            key={column.name}
            scope={isFirst ? "row" : undefined}
            className={`${isNumeric(column) ? styles.number : (styles[column.type] ?? "")}${lead}`.trim() || undefined}
            data-label={headerOf(column, lang)}
            data-value={plainCell(row[column.name])}
            {...(isGrid && {
              role: isFirst ? "rowheader" : "gridcell",
              tabIndex: index === active ? 0 : -1,
              "aria-selected": isSelected,
              "data-cell": `${rowNumber},${index}`,
            })}
          >
            <Cell
              {...rest}
              lang={lang}
              column={column}
              row={row}
              told={told[column.name]?.[id]}
              notes={notes?.filter((note) => note.column === column.name || (isFirst && note.column === null)) ?? []}
            />
          </Tag>
        );
      })}
    </tr>
  );
});
