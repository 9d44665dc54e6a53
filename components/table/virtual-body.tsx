"use client";

import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import styles from "./data-table.module.css";
import { type BodyProps, rowSelection } from "./table-body";
import { TableRow } from "./table-row";

interface VirtualBodyProps extends BodyProps {
  /** Receives a function that scrolls to a row by its number, from 1. */
  readonly onReady: (reveal: (row: number) => void) => void;
}

/** The height of a row before it is measured, in px. */
const estimatedHeight = 56;

/** Renders only the rows near the viewport, with spacers for the others. */
export function VirtualBody({ context, rows, notes, grid, onReady }: VirtualBodyProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const head = body.current?.closest("table")?.tHead?.getBoundingClientRect();
    setTop((head?.bottom ?? 0) + window.scrollY);
  }, []);
  const virtual = useWindowVirtualizer<HTMLTableRowElement>({
    count: rows.length,
    estimateSize: () => estimatedHeight,
    overscan: 10,
    scrollMargin: top,
    getItemKey: (index) => String(rows[index]?.id),
  });
  useEffect(() => {
    onReady((row) => virtual.scrollToIndex(row - 1, { align: "auto" }));
  }, [onReady, virtual]);
  const items = virtual.getVirtualItems();
  const before = (items[0]?.start ?? top) - top;
  const after = virtual.getTotalSize() - ((items.at(-1)?.end ?? top) - top);
  return (
    <>
      <Spacer height={before} columns={context.columns.length} />
      <tbody ref={body}>
        {items.map(({ index, key }) => {
          const row = rows[index];
          return (
            row && (
              <TableRow
                key={key}
                context={context}
                row={row}
                rowNumber={index + 1}
                hasRowIndex={true}
                notes={notes[String(row.id)]}
                measure={virtual.measureElement}
                {...rowSelection(grid, index + 1)}
              />
            )
          );
        })}
      </tbody>
      <Spacer height={after} columns={context.columns.length} />
    </>
  );
}

/** Takes the height of the rows that are not rendered. */
function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tbody aria-hidden="true" className={styles.spacer}>
      <tr>
        <td colSpan={columns} style={{ height }} />
      </tr>
    </tbody>
  );
}
