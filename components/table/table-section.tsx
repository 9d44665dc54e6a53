"use client";

import dynamic from "next/dynamic";
import { type ReactNode, useId } from "react";
import { useAddress } from "@/components/hooks/use-address";
import { tableAnchor } from "@/components/site/anchors";
import bar from "@/components/site/link-bar.module.css";
import { StateLink } from "@/components/site/state-link";
import { currencyUnit } from "@/lib/money/currency-name";
import type { PlainRow } from "@/lib/query/plain-row";
import { moneyChanges, readTableView, type TableOffer, type TableView } from "@/lib/story/table-view";
import { maxRows } from "@/lib/table/row-limits";
import type { Lang } from "@/lib/text/lang";
import { tableText } from "@/lib/text/table-text";
import { tableToolsText } from "@/lib/text/table-tools-text";
import { ColumnPanel } from "./column-panel";
import { DataTable } from "./data-table";
import { NoRows } from "./no-rows";
import { SortPanel } from "./sort-panel";
import { TableActions } from "./table-actions";
import { TableChips } from "./table-chips";
import { TableForm } from "./table-form";
import { TableSums, TableUnrated } from "./table-sums";
import styles from "./table-tools.module.css";
import { type TableSource, useSelection } from "./use-selection";

// Only pages with a chart beside their table load it, and only a browser draws it.
const SmallChart = dynamic(() => import("@/components/chart/small-chart").then((module) => module.SmallChart), {
  ssr: false,
});

interface TableSectionProps extends TableSource {
  /** Renders the selected rows in another form than a table. */
  readonly body?: (rows: readonly PlainRow[]) => ReactNode;
}

/** A table with search, filters, row count and downloads. Its state is in the page's address. */
export function TableSection({ body, ...source }: TableSectionProps) {
  const { lang, dataset, title, total, order, chart } = source;
  const text = tableText[lang];
  const { change } = useAddress();
  const selection = useSelection(source);
  const { path, view, shown, rows, matched } = selection;
  const group = useId();
  const isPrimary = source.secondary !== true;
  const { columns, available } = shown;
  const added = { lang, dataset, columns, available, rows, lookups: selection.lookups };
  const own = source.columns.filter(({ computedIn }) => computedIn === undefined).map(({ name }) => name);
  return (
    <section
      className={styles.section}
      aria-labelledby={tableAnchor(dataset)}
      onFocus={selection.prefetch}
      onPointerEnter={selection.prefetch}
    >
      <h2 id={tableAnchor(dataset)} tabIndex={-1}>
        {title}
      </h2>
      {total > 0 && (
        <>
          {isPrimary && (
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
          )}
          <div className={chart ? styles.beside : undefined}>
            <div>
              {isPrimary && <TableChips lang={lang} dataset={dataset} selection={selection} />}
              <TableActions state={source} selection={selection} view={body ? null : view} />
              {!body && rows.length === matched && <TableSums {...added} />}
            </div>
            {/* A browser would take seconds to draw more marks, at every filter. */}
            {chart && source.total <= maxRows && (
              <div className={styles.chart}>
                <SmallChart {...source} chart={chart} columns={own} />
              </div>
            )}
          </div>
          {!isPrimary && (
            <p className={styles.own}>
              <a href={path}>{text.ownPage}</a>
            </p>
          )}
          {rows.length === 0 && <NoRows lang={lang} selection={selection} />}
          {rows.length > 0 && (body ? body(rows) : <DataTable source={source} selection={selection} />)}
          {!body && <TableUnrated {...added} sort={selection.shownSort} />}
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

/** Toggles of a table: compact rows, keyboard grid, amounts in each of the story's currencies. */
function ViewLinks({ lang, offer, view }: ViewLinksProps) {
  const text = tableToolsText[lang].view;
  const links = [
    { label: text.compact, isOn: view.isCompact, changes: { _v_density: view.isCompact ? null : "compact" } },
    { label: text.grid, isOn: view.isGrid, changes: { _v_grid: view.isGrid ? null : "1" } },
  ];
  const moneys = offer.moneys.map((money) => {
    const isOn = view.money === money;
    const label = text.money(currencyUnit(money.toUpperCase(), lang, true));
    return {
      label,
      isOn,
      changes: (parameters: URLSearchParams) =>
        moneyChanges(readTableView(parameters, offer), offer, isOn ? null : money),
    };
  });
  return (
    <nav className={`${bar.bar} ${styles.views}`} aria-label={text.label}>
      {[...links, ...moneys].map(({ label, isOn, changes }) => (
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
