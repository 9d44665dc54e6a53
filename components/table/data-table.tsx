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
import type { PlainRow } from "@/lib/query/plain-row";
import { cellText } from "@/lib/story/cell-text";
import { headerOf } from "@/lib/story/table-columns";
import { maxRows } from "@/lib/table/row-limits";
import { tableText } from "@/lib/text/table-text";
import { CopyBar } from "./copy-bar";
import styles from "./data-table.module.css";
import type { GridRange } from "./move-in-grid";
import { TableBody } from "./table-body";
import { TableHead } from "./table-head";
import type { RowContext } from "./table-row";
import { toTsv } from "./to-tsv";
import { useGrid } from "./use-grid";
import type { Selection, TableSource } from "./use-selection";

interface DataTableProps {
  readonly source: TableSource;
  readonly selection: Selection;
}

const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  columnOrderingFeature,
  columnPinningFeature,
});
const helper = createColumnHelper<typeof features, PlainRow>();

// Only long tables load it.
const VirtualBody = dynamic(() => import("./virtual-body").then((module) => module.VirtualBody), { ssr: false });

/** A table of rows that are already filtered and sorted. */
export function DataTable({ source, selection }: DataTableProps) {
  const { story, lang, dataset, title: caption, anchored = true } = source;
  const { shown: view, shownSort: sort, rows, matched, lookups } = selection;
  const { search } = selection.query;
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
  const context = useMemo<RowContext>(
    () => ({ story, lang, dataset, columns, lookups, search, anchored, isGrid }),
    [story, lang, dataset, columns, lookups, search, anchored, isGrid],
  );
  const element = useRef<HTMLTableElement>(null);
  const reveal = useRef<(row: number) => void>(undefined);
  const onReady = useCallback((ready: (row: number) => void) => {
    reveal.current = ready;
  }, []);
  const [copied, setCopied] = useState<GridRange | null>(null);
  const toText = ({ from, to }: GridRange) => {
    const selected = columns.slice(from.column, to.column + 1);
    const cells = (row: PlainRow) => selected.map((column) => cellText({ lang, dataset, column, row, lookups }));
    const headers = from.row === 0 ? [selected.map((column) => headerOf(column, lang))] : [];
    return toTsv([...headers, ...rows.slice(Math.max(0, from.row - 1), to.row).map(cells)]);
  };
  const isLong = matched > maxRows;
  const isWhole = rows.length === matched;
  const grid = useGrid(element, {
    isOn: isGrid,
    rows: rows.length + 1,
    columns: columns.length,
    reveal: (row) => isLong && isWhole && row > 0 && reveal.current?.(row),
    onCopy: (range) => {
      setCopied(range);
      return toText(range);
    },
  });
  const body = { context, rows, notes: source.notes, grid };
  const compact = view.isCompact ? ` ${styles.compact}` : "";
  return (
    <>
      {grid && <CopyBar lang={lang} range={grid.range} toText={toText} copied={copied} onCopied={setCopied} />}
      <ScrollRegion className={styles.scroll} label={text.region(caption)}>
        <table
          ref={element}
          className={`${styles.table}${compact}`}
          {...(isGrid && { role: "grid", "aria-multiselectable": true })}
          aria-rowcount={isLong ? matched + 1 : undefined}
          {...grid?.listeners}
        >
          <caption className="visually-hidden">{caption}</caption>
          <TableHead source={source} selection={selection} columns={columns} hasRowIndex={isLong} grid={grid} />
          {isLong && isWhole ? (
            <VirtualBody {...body} onReady={onReady} />
          ) : (
            <TableBody {...body} offset={selection.isFromServer ? source.offset : 0} hasRowIndex={isLong} />
          )}
        </table>
      </ScrollRegion>
    </>
  );
}
