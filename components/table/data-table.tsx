"use client";

import { createColumnHelper, rowSortingFeature, tableFeatures, useTable } from "@tanstack/react-table";
import { useMemo } from "react";
import { ScrollRegion } from "@/components/site/scroll-region";
import type { ColumnMeta } from "@/lib/datasets/column";
import { formatSort } from "@/lib/query/format-query";
import type { Lookups } from "@/lib/query/lookups";
import type { PlainRow } from "@/lib/query/plain-row";
import type { SortKey } from "@/lib/query/query";
import type { RowNote } from "@/lib/story/row-note";
import { headerOf } from "@/lib/story/table-columns";
import { table as en } from "@/lib/text/en/table";
import { table as ko } from "@/lib/text/ko/table";
import type { Lang } from "@/lib/text/lang";
import { Cell } from "./cell";
import styles from "./data-table.module.css";

export interface DataTableProps {
  readonly story: string;
  readonly lang: Lang;
  readonly dataset: string;
  readonly caption: string;
  /** Whether rows carry their ids as anchors. */
  readonly anchored: boolean;
  readonly columns: readonly ColumnMeta[];
  /** The rows to show, already filtered and sorted. */
  readonly rows: readonly PlainRow[];
  readonly lookups: Lookups;
  readonly sort: readonly SortKey[];
  /** Notes on rows and cells, by row id. */
  readonly notes: Readonly<Record<string, readonly RowNote[]>>;
  /** The address of the page sorted by a key; without it the headers are plain text. */
  readonly sortAddress?: ((sort: string) => string) | undefined;
  /** Sorts in place; without it a header leads to the address. */
  readonly onSort?: ((sort: string) => void) | undefined;
}

const features = tableFeatures({ rowSortingFeature });
const helper = createColumnHelper<typeof features, PlainRow>();

/** A sortable table of a dataset's rows. What is filtered and sorted is decided outside; the headers are links. */
export function DataTable(props: DataTableProps) {
  const { story, lang, dataset, caption, columns, rows, lookups, sort, notes, sortAddress, onSort } = props;
  const text = { en, ko }[lang];
  const definitions = useMemo(
    () =>
      helper.columns(
        columns.map((column) =>
          helper.accessor((row) => row[column.name], { id: column.name, header: headerOf(column, lang) }),
        ),
      ),
    [columns, lang],
  );
  const sorting = useMemo(() => sort.map(({ column, descending }) => ({ id: column, desc: descending })), [sort]);
  const data = useMemo(() => [...rows], [rows]);
  const table = useTable({ features, columns: definitions, data, manualSorting: true, state: { sorting } });
  return (
    <ScrollRegion className={styles.scroll} label={text.region(caption)}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header, place) => {
                const column = columns[place];
                if (!column) return null;
                const [key] = sort;
                const descending = key?.column === column.name ? key.descending : undefined;
                const next = formatSort([
                  {
                    column: column.name,
                    descending: descending === undefined ? startsDescending(column) : !descending,
                  },
                ]);
                const label = headerOf(column, lang);
                return (
                  <th
                    key={header.id}
                    scope="col"
                    className={isNumeric(column) ? styles.number : undefined}
                    aria-sort={descending === undefined ? undefined : descending ? "descending" : "ascending"}
                  >
                    {sortAddress ? (
                      <a
                        href={sortAddress(next)}
                        title={text.sortBy(label)}
                        onClick={(event) => {
                          if (!onSort || event.metaKey || event.ctrlKey || event.shiftKey) return;
                          event.preventDefault();
                          onSort(next);
                        }}
                      >
                        {label}
                        <span aria-hidden="true" className={styles.arrow}>
                          {descending === undefined ? "" : descending ? "↓" : "↑"}
                        </span>
                      </a>
                    ) : (
                      <span className={styles.header}>{label}</span>
                    )}
                  </th>
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map(({ original: row }) => {
            const id = String(row.id);
            return (
              <tr key={id} id={props.anchored ? id : undefined}>
                {columns.map((column, place) => {
                  const Tag = place === 0 ? "th" : "td";
                  return (
                    <Tag
                      key={column.name}
                      scope={place === 0 ? "row" : undefined}
                      className={isNumeric(column) ? styles.number : styles[column.type]}
                      data-label={headerOf(column, lang)}
                    >
                      <Cell
                        story={story}
                        lang={lang}
                        dataset={dataset}
                        column={column}
                        row={row}
                        lookups={lookups}
                        notes={
                          notes[id]?.filter(
                            (note) => note.column === column.name || (place === 0 && note.column === null),
                          ) ?? []
                        }
                      />
                    </Tag>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function isNumeric(column: ColumnMeta): boolean {
  return column.type === "money" || column.type === "integer" || column.type === "number";
}

/** Figures and dates are first sorted from the largest or newest, words from the first. */
function startsDescending(column: ColumnMeta): boolean {
  return isNumeric(column) || column.type === "date";
}
