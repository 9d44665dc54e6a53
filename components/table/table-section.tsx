"use client";

import { type ReactNode, useId } from "react";
import { useAddress } from "@/components/hooks/use-address";
import bar from "@/components/site/link-bar.module.css";
import { StateLink } from "@/components/site/state-link";
import type { PlainRow } from "@/lib/query/plain-row";
import { moneyChanges, type TableOffer, type TableView } from "@/lib/story/table-view";
import type { Lang } from "@/lib/text/lang";
import { siteText } from "@/lib/text/site-text";
import { tableText } from "@/lib/text/table-text";
import { tableToolsText } from "@/lib/text/table-tools-text";
import { ColumnPanel } from "./column-panel";
import { DataTable } from "./data-table";
import { SortPanel } from "./sort-panel";
import { TableActions } from "./table-actions";
import { TableChips } from "./table-chips";
import { TableForm } from "./table-form";
import { TableSums } from "./table-sums";
import styles from "./table-tools.module.css";
import { type TableSource, useSelection } from "./use-selection";

interface TableSectionProps extends TableSource {
  /** Renders the selected rows in another form than a table. */
  readonly body?: (rows: readonly PlainRow[]) => ReactNode;
}

/** A table with search, filters, row count and downloads. Its state is in the page's address. */
export function TableSection({ body, ...source }: TableSectionProps) {
  const { lang, dataset, title, total, order } = source;
  const text = tableText[lang];
  const { change } = useAddress();
  const selection = useSelection(source);
  const { path, view, shown, rows, matched } = selection;
  const group = useId();
  const isPrimary = source.secondary !== true;
  return (
    <section
      className={styles.section}
      aria-labelledby={`${dataset}-title`}
      onFocus={selection.prefetch}
      onPointerEnter={selection.prefetch}
    >
      <h2 id={`${dataset}-title`}>{title}</h2>
      {total === 0 ? (
        <p>{siteText[lang].emptyDataset}</p>
      ) : (
        <>
          {isPrimary && (
            <>
              <div className={styles.tools}>
                <TableForm lang={lang} group={group} selection={selection} onChange={change} />
                {!body && (
                  <div className={styles.arrange}>
                    <SortPanel group={group} lang={lang} selection={selection} order={order} />
                    <ColumnPanel group={group} lang={lang} view={view} />
                    <ViewLinks lang={lang} offer={source} view={view} />
                  </div>
                )}
              </div>
              <TableChips lang={lang} dataset={dataset} selection={selection} />
            </>
          )}
          <TableActions state={source} selection={selection} view={body ? null : view} />
          {!isPrimary && (
            <p className={styles.own}>
              <a href={path}>{text.ownPage}</a>
            </p>
          )}
          {rows.length === 0 && <p>{text.none}</p>}
          {rows.length > 0 && (body ? body(rows) : <DataTable source={source} selection={selection} />)}
          {!body && rows.length === matched && <TableSums lang={lang} columns={shown.columns} rows={rows} />}
          {selection.isFromServer && rows.length < matched && <TablePages {...source} />}
        </>
      )}
    </section>
  );
}

interface ViewLinksProps {
  readonly lang: Lang;
  readonly offer: TableOffer;
  readonly view: TableView;
}

/** Toggles of a table: compact rows, keyboard grid, amounts in won. */
function ViewLinks({ lang, offer, view }: ViewLinksProps) {
  const text = tableToolsText[lang].view;
  const isWon = view.money !== null;
  const links = [
    { label: text.compact, isOn: view.isCompact, changes: { _v_density: view.isCompact ? null : "compact" } },
    { label: text.grid, isOn: view.isGrid, changes: { _v_grid: view.isGrid ? null : "1" } },
  ];
  const won = { label: text.won, isOn: isWon, changes: moneyChanges(view, offer, isWon ? null : "krw") };
  return (
    <nav className={`${bar.bar} ${styles.views}`} aria-label={text.label}>
      {[...links, ...(offer.won.length > 0 ? [won] : [])].map(({ label, isOn, changes }) => (
        <StateLink key={label} changes={changes} current={isOn}>
          {label}
        </StateLink>
      ))}
    </nav>
  );
}

/** Pagination of a long table, for readers without scripting. */
function TablePages({ lang, offset, rows, matched, next }: TableSource) {
  const text = tableToolsText[lang].pages;
  return (
    <nav className={styles.pages} aria-label={text.label}>
      <span>{text.shown(offset + 1, offset + rows.length, matched)}</span>
      {offset > 0 && <StateLink changes={{ _next: null }}>{text.first}</StateLink>}
      {next !== null && <StateLink changes={{ _next: next }}>{text.next}</StateLink>}
    </nav>
  );
}
