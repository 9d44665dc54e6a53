"use client";

import { type ReactNode, useId } from "react";
import { changeParameters, useAddress } from "@/components/hooks/use-address";
import { withParameters } from "@/lib/query/format-query";
import type { Lookups } from "@/lib/query/lookups";
import { parseSort } from "@/lib/query/parse-query";
import type { PlainRow } from "@/lib/query/plain-row";
import type { RowNote } from "@/lib/story/row-note";
import { siteText } from "@/lib/text/site-text";
import { tableText } from "@/lib/text/table-text";
import { ColumnPanel } from "./column-panel";
import { DataTable, type DataTableProps } from "./data-table";
import { sortChange } from "./sort-keys";
import { SortPanel } from "./sort-panel";
import { TableActions } from "./table-actions";
import { TableChips } from "./table-chips";
import { TableForm } from "./table-form";
import { TablePages } from "./table-pages";
import type { TableState } from "./table-state";
import { TableSums } from "./table-sums";
import styles from "./table-tools.module.css";
import { useSelection } from "./use-selection";
import { ViewLinks } from "./view-links";

export interface TableSectionProps extends TableState {
  readonly title: string;
  /** The rows that the server selected for the page's address, and what is needed to word them. */
  readonly rows: readonly PlainRow[];
  readonly lookups: Lookups;
  readonly notes: Readonly<Record<string, readonly RowNote[]>>;
  /** Whether the page's address belongs to another table: then this one shows all rows and links to its own page. */
  readonly secondary?: boolean;
  /** Whether rows carry their ids as anchors. */
  readonly anchored?: boolean;
  /** Shows the selected rows in another form than that of a table. */
  readonly body?: (rows: readonly PlainRow[]) => ReactNode;
}

/** A table with its search, its filters, its count and its downloads. The state stands in the page's address. */
export function TableSection(props: TableSectionProps) {
  const { story, lang, dataset, title, total, order, body } = props;
  const text = tableText[lang];
  const { change } = useAddress();
  const selection = useSelection(props);
  const { path, parameters, query, sort, view, facets, dates, lookups, rows, matched, isFirst } = selection;
  const group = useId();
  const sortInPlace: DataTableProps["onSort"] = (step) => {
    // A second click may come before the page has followed the first; the window's address has both.
    const asked = parseSort(new URLSearchParams(window.location.search).get("_sort"), view.available);
    change(sortChange(step(asked.length > 0 ? asked : parseSort(order, view.available)), order));
  };
  const isPrimary = props.secondary !== true;
  return (
    <section
      className={styles.section}
      aria-labelledby={`${dataset}-title`}
      onFocus={selection.prepare}
      onPointerEnter={selection.prepare}
    >
      <h2 id={`${dataset}-title`}>{title}</h2>
      {total === 0 ? (
        <p>{siteText[lang].emptyDataset}</p>
      ) : (
        <>
          {isPrimary && (
            <>
              <div className={styles.tools}>
                <TableForm
                  lang={lang}
                  group={group}
                  path={path}
                  parameters={parameters}
                  filters={query.filters}
                  facets={facets}
                  dates={dates}
                  search={query.search}
                  onChange={change}
                />
                {!body && (
                  <div className={styles.arrange}>
                    <SortPanel
                      group={group}
                      lang={lang}
                      columns={view.available}
                      seen={view.columns}
                      sort={sort}
                      order={order}
                    />
                    <ColumnPanel group={group} lang={lang} view={view} />
                    <ViewLinks lang={lang} offer={props} view={view} />
                  </div>
                )}
              </div>
              <TableChips lang={lang} dataset={dataset} columns={view.available} query={query} lookups={lookups} />
            </>
          )}
          <TableActions state={props} selection={selection} view={body ? null : view} />
          {!isPrimary && (
            <p className={styles.own}>
              <a href={path}>{text.ownPage}</a>
            </p>
          )}
          {rows.length === 0 ? (
            <p>{text.none}</p>
          ) : body ? (
            body(rows)
          ) : (
            <DataTable
              story={story}
              lang={lang}
              dataset={dataset}
              caption={title}
              anchored={props.anchored ?? true}
              view={selection.shown}
              rows={rows}
              offset={isFirst ? props.offset : 0}
              matched={matched}
              lookups={lookups}
              search={query.search}
              sort={selection.shownSort}
              notes={props.notes}
              sortAddress={
                isPrimary
                  ? (keys) => withParameters(path, changeParameters(parameters, sortChange(keys, order)))
                  : undefined
              }
              onSort={sortInPlace}
            />
          )}
          {!body && rows.length === matched && <TableSums lang={lang} columns={selection.shown.columns} rows={rows} />}
          {isFirst && rows.length < matched && (
            <TablePages lang={lang} offset={props.offset} count={rows.length} matched={matched} next={props.next} />
          )}
        </>
      )}
    </section>
  );
}
