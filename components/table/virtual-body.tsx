"use client";

import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import styles from "./data-table.module.css";
import { selectedIn, type TableBodyProps } from "./table-body";
import { TableRow } from "./table-row";

interface VirtualBodyProps extends TableBodyProps {
  /** Is handed a function that brings a row, counted from 1, into the document. */
  readonly onReady: (reveal: (row: number) => void) => void;
}

/** A usual row's height in px, until it is measured. */
const usualHeight = 56;

/** Of many rows those near the window, with room above and below for the others. */
export function VirtualBody({ frame, rows, notes, grid, onReady }: VirtualBodyProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const table = body.current?.closest("table");
    const head = table?.tHead?.getBoundingClientRect();
    setTop((head?.bottom ?? 0) + window.scrollY);
  }, []);
  const virtual = useWindowVirtualizer<HTMLTableRowElement>({
    count: rows.length,
    estimateSize: () => usualHeight,
    overscan: 10,
    scrollMargin: top,
    getItemKey: (place) => String(rows[place]?.id),
  });
  useEffect(() => {
    onReady((row) => virtual.scrollToIndex(row - 1, { align: "auto" }));
  }, [onReady, virtual]);
  const items = virtual.getVirtualItems();
  const before = (items[0]?.start ?? top) - top;
  const after = virtual.getTotalSize() - ((items.at(-1)?.end ?? top) - top);
  return (
    <>
      <Room height={before} columns={frame.columns.length} />
      <tbody ref={body}>
        {items.map(({ index, key }) => {
          const row = rows[index];
          return (
            row && (
              <TableRow
                key={key}
                frame={frame}
                row={row}
                place={index + 1}
                isCounted={true}
                notes={notes[String(row.id)]}
                measure={virtual.measureElement}
                {...selectedIn(grid, index + 1)}
              />
            )
          );
        })}
      </tbody>
      <Room height={after} columns={frame.columns.length} />
    </>
  );
}

/** The room of rows that are not there. */
function Room({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tbody aria-hidden="true" className={styles.room}>
      <tr>
        <td colSpan={columns} style={{ height }} />
      </tr>
    </tbody>
  );
}
