"use client";

import { useVirtualizer, useWindowVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import styles from "./data-table.module.css";
import { type BodyProps, rowSelection } from "./table-body";
import { TableRow } from "./table-row";

interface VirtualBodyProps extends BodyProps {
  /** The box in which the table scrolls; null where it scrolls with the page. */
  readonly box: RefObject<HTMLElement | null> | null;
  /** Receives a function that scrolls to a row by its number, from 1. */
  readonly onReady: (reveal: (row: number) => void) => void;
}

/** The height of a row before it is measured, and of the head that covers rows, in px. */
const estimated = { row: 56, head: 56 };

/** Renders only the rows near the viewport, with spacers for the others. */
export function VirtualBody({ box, ...props }: VirtualBodyProps) {
  return box ? <BoxedBody {...props} box={box} /> : <PageBody {...props} />;
}

type ScrolledBodyProps = Omit<VirtualBodyProps, "box">;

function PageBody(props: ScrolledBodyProps) {
  const { body, top } = useTop((head) => head.getBoundingClientRect().bottom + window.scrollY);
  const virtual = useWindowVirtualizer<HTMLTableRowElement>({ ...optionsFor(props.rows), scrollMargin: top });
  return <BodyRows {...props} body={body} top={top} virtual={virtual} />;
}

function BoxedBody({ box, ...props }: ScrolledBodyProps & { readonly box: RefObject<HTMLElement | null> }) {
  const { body, top } = useTop((head) => head.offsetHeight);
  const virtual = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    ...optionsFor(props.rows),
    scrollMargin: top,
    getScrollElement: () => box.current,
  });
  return <BodyRows {...props} body={body} top={top} virtual={virtual} />;
}

/** Where the first row begins in what scrolls, in px. */
function useTop(measure: (head: HTMLTableSectionElement) => number) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  const read = useEffectEvent(measure);
  useLayoutEffect(() => {
    const head = body.current?.closest("table")?.tHead;
    setTop(head ? read(head) : 0);
  }, []);
  return { body, top };
}

function optionsFor(rows: BodyProps["rows"]) {
  return {
    count: rows.length,
    estimateSize: () => estimated.row,
    overscan: 10,
    scrollPaddingStart: estimated.head,
    getItemKey: (index: number) => String(rows[index]?.id),
  };
}

interface BodyRowsProps extends ScrolledBodyProps {
  readonly body: RefObject<HTMLTableSectionElement | null>;
  /** Where the first row begins in what scrolls, in px. */
  readonly top: number;
  readonly virtual: Pick<
    Virtualizer<HTMLElement, HTMLTableRowElement>,
    "getTotalSize" | "getVirtualItems" | "measureElement" | "scrollToIndex"
  >;
}

function BodyRows({ context, rows, notes, grid, onReady, body, top, virtual }: BodyRowsProps) {
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
