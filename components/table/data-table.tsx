"use client";

import {
  columnOrderingFeature,
  columnPinningFeature,
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import dynamic from "next/dynamic";
import { useCallback, useMemo, useRef, useState } from "react";
import { ScrollRegion } from "@/components/site/scroll-region";
import type { Lookups } from "@/lib/query/lookups";
import type { PlainRow } from "@/lib/query/plain-row";
import { cellText } from "@/lib/story/cell-text";
import type { RowNote } from "@/lib/story/row-note";
import { headerOf } from "@/lib/story/table-columns";
import type { TableView } from "@/lib/story/table-view";
import type { Lang } from "@/lib/text/lang";
import { tableText } from "@/lib/text/table-text";
import { CopyBar } from "./copy-bar";
import { toTsv } from "./copy-cells";
import styles from "./data-table.module.css";
import type { GridRange } from "./grid-keys";
import { mostRows } from "./row-limits";
import { TableBody } from "./table-body";
import { TableHead, type TableHeadProps } from "./table-head";
import type { RowFrame } from "./table-row";
import { useGrid } from "./use-grid";

export interface DataTableProps extends Pick<TableHeadProps, "sort" | "sortAddress" | "onSort"> {
  readonly story: string;
  readonly lang: Lang;
  readonly dataset: string;
  readonly caption: string;
  /** Whether rows carry their ids as anchors. */
  readonly anchored: boolean;
  readonly view: TableView;
  /** The rows that are there, already filtered and sorted, the place of the first of them, and how many are selected. */
  readonly rows: readonly PlainRow[];
  readonly offset: number;
  readonly matched: number;
  readonly lookups: Lookups;
  /** What readers look for, to be marked. */
  readonly search: string;
  /** Notes on rows and cells, by row id. */
  readonly notes: Readonly<Record<string, readonly RowNote[]>>;
}

const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  columnOrderingFeature,
  columnPinningFeature,
});
const helper = createColumnHelper<typeof features, PlainRow>();

// Only long tables need it.
const VirtualBody = dynamic(() => import("./virtual-body").then((module) => module.VirtualBody), { ssr: false });

/** A table of a dataset's rows. What is filtered and sorted is decided outside; the headers are links. */
export function DataTable(props: DataTableProps) {
  const { story, lang, dataset, caption, view, rows, offset, matched, lookups, search, sort, notes, anchored } = props;
  const text = tableText[lang];
  const { available, chosen, pinned, isGrid } = view;
  const definitions = useMemo(
    () =>
      helper.columns(
        available.map((column) =>
          helper.accessor((row) => row[column.name], { id: column.name, header: headerOf(column, lang) }),
        ),
      ),
    [available, lang],
  );
  const state = useMemo(
    () => ({
      sorting: sort.map(({ column, descending }) => ({ id: column, desc: descending })),
      columnVisibility: Object.fromEntries(available.map((column) => [column.name, chosen.includes(column)])),
      columnOrder: chosen.map(({ name }) => name),
      columnPinning: { start: pinned === null ? [] : [pinned], end: [] },
    }),
    [sort, available, chosen, pinned],
  );
  const data = useMemo(() => [...rows], [rows]);
  const table = useTable({ features, columns: definitions, data, manualSorting: true, state });
  const names = table
    .getHeaderGroups()
    .flatMap(({ headers }) => headers.map(({ column }) => column.id))
    .join();
  const columns = useMemo(
    () => names.split(",").flatMap((name) => available.find((column) => column.name === name) ?? []),
    [names, available],
  );
  const frame = useMemo<RowFrame>(
    () => ({ story, lang, dataset, columns, lookups, search, anchored, isGrid }),
    [story, lang, dataset, columns, lookups, search, anchored, isGrid],
  );
  const element = useRef<HTMLTableElement>(null);
  const reveal = useRef<(row: number) => void>(undefined);
  const onReady = useCallback((ready: (row: number) => void) => {
    reveal.current = ready;
  }, []);
  const [copied, setCopied] = useState<GridRange | null>(null);
  const textOf = ({ from, to }: GridRange) => {
    const seen = columns.slice(from.column, to.column + 1);
    const words = (row: PlainRow) => seen.map((column) => cellText({ lang, dataset, column, row, lookups }));
    const heads = from.row === 0 ? [seen.map((column) => headerOf(column, lang))] : [];
    return toTsv([...heads, ...rows.slice(Math.max(0, from.row - 1), to.row).map(words)]);
  };
  const isLong = matched > mostRows;
  const isWhole = rows.length === matched;
  const grid = useGrid(element, {
    isOn: isGrid,
    rows: rows.length + 1,
    columns: columns.length,
    reveal: (row) => isLong && isWhole && row > 0 && reveal.current?.(row),
    copy: (range) => {
      setCopied(range);
      return textOf(range);
    },
  });
  const body = { frame, rows, notes, grid };
  const density = view.isCompact ? ` ${styles.compact}` : "";
  return (
    <>
      {grid && <CopyBar lang={lang} range={grid.range} textOf={textOf} copied={copied} onCopied={setCopied} />}
      <ScrollRegion className={styles.scroll} label={text.region(caption)}>
        <table
          ref={element}
          className={`${styles.table}${density}`}
          {...(isGrid && { role: "grid", "aria-multiselectable": true })}
          aria-rowcount={isLong ? matched + 1 : undefined}
          {...grid?.listeners}
        >
          <caption className="visually-hidden">{caption}</caption>
          <TableHead
            lang={lang}
            columns={columns}
            sort={sort}
            isCounted={isLong}
            grid={grid}
            sortAddress={props.sortAddress}
            onSort={props.onSort}
          />
          {isLong && isWhole ? (
            <VirtualBody {...body} offset={0} isCounted={true} onReady={onReady} />
          ) : (
            <TableBody {...body} offset={offset} isCounted={isLong} />
          )}
        </table>
      </ScrollRegion>
    </>
  );
}
