"use client";

import type { MouseEvent } from "react";
import type { ColumnMeta } from "@/lib/datasets/column";
import type { SortKey } from "@/lib/query/query";
import { headerOf } from "@/lib/story/table-columns";
import type { Lang } from "@/lib/text/lang";
import { tableText } from "@/lib/text/table-text";
import { tableToolsText } from "@/lib/text/table-tools-text";
import styles from "./data-table.module.css";
import { isNumeric } from "./is-numeric";
import { sortedBy, sortedThenBy } from "./sort-keys";
import type { Grid } from "./use-grid";

export interface TableHeadProps {
  readonly lang: Lang;
  readonly columns: readonly ColumnMeta[];
  readonly sort: readonly SortKey[];
  readonly isCounted: boolean;
  readonly grid: Grid | null;
  /** The address of the page sorted by some keys; without it the headers are plain text. */
  readonly sortAddress?: ((sort: readonly SortKey[]) => string) | undefined;
  /** Sorts in place by what a step makes of the present keys; without it a header leads to the address. */
  readonly onSort?: ((step: (sort: readonly SortKey[]) => readonly SortKey[]) => void) | undefined;
}

/** The headers of a table: each a link that sorts by its column, with shift behind the keys that there are. */
export function TableHead({ lang, columns, sort, isCounted, grid, sortAddress, onSort }: TableHeadProps) {
  const text = tableText[lang];
  const tools = tableToolsText[lang].sort;
  return (
    <thead>
      <tr role={grid ? "row" : undefined} aria-rowindex={isCounted ? 1 : undefined}>
        {columns.map((column, position) => {
          const rank = sort.findIndex((key) => key.column === column.name);
          const key = sort[rank];
          const label = headerOf(column, lang);
          const arrow = key ? (key.descending ? "↓" : "↑") : "";
          const range = grid?.range;
          return (
            <th
              key={column.name}
              scope="col"
              className={isNumeric(column) ? styles.number : undefined}
              aria-sort={rank === 0 && key ? (key.descending ? "descending" : "ascending") : undefined}
              data-ranked={rank > 0 || undefined}
              {...(grid && {
                role: "columnheader",
                tabIndex: grid.active.row === 0 && grid.active.column === position ? 0 : -1,
                "data-place": `0,${position}`,
                "data-selected":
                  (range?.from.row === 0 && range.from.column <= position && range.to.column >= position) || undefined,
              })}
            >
              {sortAddress ? (
                <a
                  href={sortAddress(sortedBy(sort, column))}
                  title={text.sortBy(label)}
                  onClick={(event: MouseEvent) => {
                    if (!onSort || event.metaKey || event.ctrlKey) return;
                    event.preventDefault();
                    const step = event.shiftKey ? sortedThenBy : sortedBy;
                    onSort((keys) => step(keys, column));
                  }}
                >
                  {label}
                  <span aria-hidden="true" className={styles.arrow}>
                    {arrow}
                    {sort.length > 1 && key && <sup>{rank + 1}</sup>}
                  </span>
                  {rank > 0 && <span className="visually-hidden">, {tools.rank(rank + 1)}</span>}
                </a>
              ) : (
                <span className={styles.header}>{label}</span>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
