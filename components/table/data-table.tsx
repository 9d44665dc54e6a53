"use client";

import {
  columnOrderingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import dynamic from "next/dynamic";
import { useCallback, useMemo, useRef } from "react";
import { ScrollRegion } from "@/components/site/scroll-region";
import type { PlainRow } from "@/lib/query/plain-row";
import { leadColumns } from "@/lib/story/lead-columns";
import { headerOf, tableColumns } from "@/lib/story/table-columns";
import { maxRows } from "@/lib/table/row-limits";
import { tableText } from "@/lib/text/table-text";
import { CopyBar } from "./copy-bar";
import styles from "./data-table.module.css";
import { TableBody } from "./table-body";
import { TableHead } from "./table-head";
import type { RowContext } from "./table-row";
import { useCopy } from "./use-copy";
import { useFit } from "./use-fit";
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
});
const helper = createColumnHelper<typeof features, PlainRow>();

// Only long tables load it.
const VirtualBody = dynamic(() => import("./virtual-body").then((module) => module.VirtualBody), { ssr: false });

/** A table of rows that are already filtered and sorted. */
export function DataTable({ source, selection }: DataTableProps) {
  const { story, lang, dataset, title: caption, told, anchored = true } = source;
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
      // The first column stays in sight, so that to pin one is to put it first.
      columnOrder: chosen.map(({ name }) => name).toSorted((a, b) => Number(b === pinned) - Number(a === pinned)),
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
  const { shown } = source;
  const leads = useMemo(() => {
    const isAsDeclared =
      names ===
      tableColumns(available, shown, lang)
        .map(({ name }) => name)
        .join();
    return isAsDeclared ? leadColumns(columns).map(({ name }) => name) : [];
  }, [names, columns, available, shown, lang]);
  const context = useMemo<RowContext>(
    () => ({ story, lang, dataset, columns, leads, lookups, told, search, anchored, isGrid }),
    [story, lang, dataset, columns, leads, lookups, told, search, anchored, isGrid],
  );
  const element = useRef<HTMLTableElement>(null);
  const region = useRef<HTMLElement>(null);
  const fit = useFit(region, element);
  const reveal = useRef<(row: number) => void>(undefined);
  const onReady = useCallback((ready: (row: number) => void) => {
    reveal.current = ready;
  }, []);
  const offset = selection.isFromServer ? source.offset : 0;
  const { copied, setCopied, clipOf, onCopy } = useCopy({ lang, dataset, columns, available, rows, offset, lookups });
  const isLong = matched > maxRows;
  const isWhole = rows.length === matched;
  const grid = useGrid(element, {
    isOn: isGrid,
    rows: rows.length + 1,
    columns: columns.length,
    reveal: (row) => isLong && isWhole && row > 0 && reveal.current?.(row),
  });
  const body = { context, rows, notes: source.notes, grid };
  const compact = view.isCompact ? ` ${styles.compact}` : "";
  return (
    <>
      {grid && <CopyBar lang={lang} toClip={() => clipOf(grid.range)} copied={copied} onCopied={setCopied} />}
      <ScrollRegion ref={region} fit={fit} className={styles.scroll} label={text.region(caption)}>
        <table
          ref={element}
          className={`${styles.table}${compact}`}
          {...(isGrid && { role: "grid", "aria-multiselectable": true })}
          aria-rowcount={isLong ? matched + 1 : undefined}
          {...grid?.listeners}
          onCopy={(event) => onCopy(event, grid?.range)}
        >
          <caption className="visually-hidden">{caption}</caption>
          <TableHead source={source} selection={selection} columns={columns} hasRowIndex={isLong} grid={grid} />
          {isLong && isWhole ? (
            <VirtualBody {...body} box={fit === "wide" ? region : null} onReady={onReady} />
          ) : (
            <TableBody {...body} offset={offset} hasRowIndex={isLong} />
          )}
        </table>
      </ScrollRegion>
    </>
  );
}
