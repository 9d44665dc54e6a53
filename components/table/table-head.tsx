"use client";

import type { MouseEvent } from "react";
import { changeParameters, useAddress } from "@/components/hooks/use-address";
import type { ColumnMeta } from "@/lib/datasets/column";
import { isNumeric } from "@/lib/datasets/value-kind";
import { withParameters } from "@/lib/query/format-query";
import type { SortKey } from "@/lib/query/query";
import { headerOf } from "@/lib/story/table-columns";
import { tableText } from "@/lib/text/table-text";
import { tableToolsText } from "@/lib/text/table-tools-text";
import styles from "./data-table.module.css";
import { changeSort, sortBy, sortChanges, thenSortBy } from "./sort-keys";
import type { Grid } from "./use-grid";
import type { Selection, TableSource } from "./use-selection";

interface TableHeadProps {
  readonly source: TableSource;
  readonly selection: Selection;
  readonly columns: readonly ColumnMeta[];
  readonly hasRowIndex: boolean;
  readonly grid: Grid | null;
}

/**
 * The headers of a table: a click sorts by the column, a shift-click adds it to the sort keys. Those of a secondary table
 * are not links.
 */
export function TableHead({ source, selection, columns, hasRowIndex, grid }: TableHeadProps) {
  const { lang, order } = source;
  const { path, parameters, view, shownSort: sort } = selection;
  const text = tableText[lang];
  const tools = tableToolsText[lang].sort;
  const { change } = useAddress();
  const addressOf = (keys: readonly SortKey[]) =>
    withParameters(path, changeParameters(parameters, sortChanges(keys, order)));
  const offer = { columns: view.available, order };
  return (
    <thead>
      <tr role={grid ? "row" : undefined} aria-rowindex={hasRowIndex ? 1 : undefined}>
        {columns.map((column, index) => {
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
                tabIndex: grid.active.row === 0 && grid.active.column === index ? 0 : -1,
                "data-cell": `0,${index}`,
                "data-selected":
                  (range?.from.row === 0 && range.from.column <= index && range.to.column >= index) || undefined,
              })}
            >
              {source.secondary ? (
                <span className={styles.header}>{label}</span>
              ) : (
                <a
                  href={addressOf(sortBy(sort, column))}
                  title={text.sortBy(label)}
                  onClick={(event: MouseEvent) => {
                    if (event.metaKey || event.ctrlKey) return;
                    event.preventDefault();
                    const update = event.shiftKey ? thenSortBy : sortBy;
                    change(changeSort(offer, (keys) => update(keys, column)));
                  }}
                >
                  {label}
                  <span aria-hidden="true" className={styles.arrow}>
                    {arrow}
                    {sort.length > 1 && key && <sup>{rank + 1}</sup>}
                  </span>
                  {rank > 0 && <span className="visually-hidden">, {tools.rank(rank + 1)}</span>}
                </a>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
