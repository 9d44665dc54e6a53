"use client";

import { useRouter } from "next/navigation";
import { useEffect, useMemo, useState } from "react";
import type { ChartBeside } from "@/components/chart/chart-beside";
import { useAddress } from "@/components/hooks/use-address";
import { useDataset } from "@/components/hooks/use-dataset";
import { closedWords } from "@/lib/query/closed-words";
import { countBlank, countFacet } from "@/lib/query/count-facets";
import { countYears } from "@/lib/query/count-years";
import type { Lookups } from "@/lib/query/lookups";
import { type OptionsOf, parseQuery, parseSort } from "@/lib/query/parse-query";
import type { PlainRow } from "@/lib/query/plain-row";
import { indexRows } from "@/lib/query/row-index";
import { runQuery } from "@/lib/query/run-query";
import { withoutCard } from "@/lib/story/card-ref";
import type { RowNote } from "@/lib/story/row-note";
import { readTableView, type TableOffer } from "@/lib/story/table-view";
import { maxInBrowser } from "@/lib/table/row-limits";
import type { TableFacet } from "@/lib/table/table-facets";
import type { TableState } from "@/lib/table/table-state";
import type { ToldRows } from "@/lib/table/told-rows";

/** A table as the server sends it. */
export interface TableSource extends TableState {
  readonly title: string;
  /** The rows that the server selected by the page's address. */
  readonly rows: readonly PlainRow[];
  /** Labels for the ids and terms of these rows. */
  readonly lookups: Lookups;
  /** Notes on rows and cells, by row id. */
  readonly notes: Readonly<Record<string, readonly RowNote[]>>;
  /** What the keys in cells name. */
  readonly told: ToldRows;
  /** Whether the page's address filters another table: this one then shows all rows and links to its own page. */
  readonly secondary?: boolean;
  /** Whether rows have their ids as anchors, as by default. */
  readonly anchored?: boolean;
  /** The chart of the page that the table filters. */
  readonly chart?: ChartBeside;
}

/** The state of a table by the current address of the page. */
export type Selection = ReturnType<typeof useSelection>;

/**
 * Selects the rows of a table by the page's address: in the browser once the full dataset is loaded. Until then, and for
 * datasets that are too large to load, rows, columns and order are those that the server sent.
 */
export function useSelection(props: TableSource) {
  const { story, edition, lang, dataset, order, initialSearch, columns, moneys, shown } = props;
  const address = useAddress();
  const isSecondary = props.secondary === true;
  const search = isSecondary ? "" : address.parameters.toString();
  const offer = useMemo(() => ({ columns, moneys, shown }), [columns, moneys, shown]);
  const words = useMemo(() => closedWords(props.lookups, dataset), [props.lookups, dataset]);
  const current = useMemo(() => readAddress(search, offer, order, words), [search, offer, order, words]);
  const initial = useMemo(() => readAddress(initialSearch, offer, order, words), [initialSearch, offer, order, words]);
  const [isRequested, setRequested] = useState(false);
  const isPart = props.rows.length < props.matched;
  const isLarge = props.total > maxInBrowser;
  const router = useRouter();
  useEffect(() => {
    // Opening a card changes no rows.
    const isChanged = withoutCardParameters(search) !== withoutCardParameters(initialSearch);
    if (isLarge) {
      // The address has already changed; the server selects the rows for it.
      if (isChanged && !isSecondary) router.refresh();
    } else if (isChanged || isPart) setRequested(true);
  }, [search, initialSearch, isPart, isLarge, isSecondary, router]);
  const { money, available } = current.view;
  const loaded = useDataset(isRequested && !isLarge && !isSecondary ? { story, edition, dataset, money } : null);
  const index = useMemo(
    () => loaded && indexRows(dataset, available, loaded.rows, loaded.lookups),
    [loaded, dataset, available],
  );
  useEffect(() => {
    // The first search builds the search texts; warm them up, so that the reader does not wait.
    if (index && "requestIdleCallback" in window) requestIdleCallback(() => index.hits("1억"));
  }, [index]);
  const rows = useMemo(
    () => (index ? runQuery(index, { ...current.query, sort: current.sort }, lang) : props.rows),
    [index, current, lang, props.rows],
  );
  const facets = useMemo(
    () =>
      index
        ? props.facets.map((facet) => recount(facet, countFacet(index, current.query, facet.column)))
        : props.facets,
    [index, current, props.facets],
  );
  const dates = useMemo(
    () =>
      index && props.dates
        ? {
            ...props.dates,
            years: countYears(index, current.query, props.dates.column),
            blank: countBlank(index, current.query, props.dates.column)[0]?.count ?? null,
          }
        : props.dates,
    [index, current, props.dates],
  );
  return {
    ...current,
    path: isSecondary ? `/${lang}/${story}/data/${dataset}` : address.path,
    parameters: isSecondary ? new URLSearchParams() : address.parameters,
    facets,
    dates,
    lookups: loaded?.lookups ?? props.lookups,
    /** The loaded rows that match, and the number of all that do. */
    rows,
    matched: index ? rows.length : props.matched,
    /** The view and sort keys that these rows have; they lag behind those of the address while data loads. */
    shown: index ? current.view : initial.view,
    shownSort: index ? current.sort : initial.sort,
    /** The full dataset, prepared for queries; undefined until it is loaded. */
    index,
    /** Where the server found no row: searches with the nearest words of the dataset. */
    serverSuggestions: props.suggestions,
    /** Whether the rows are those that the server sent, possibly not all. */
    isFromServer: !index,
    /** Loads the full dataset, so that the next change takes effect immediately. */
    prefetch: () => setRequested(true),
  };
}

function withoutCardParameters(search: string): string {
  return withoutCard(new URLSearchParams(search)).toString();
}

/** The view and the query of an address, and the sort keys: those of the address, or of the default order. */
function readAddress(search: string, offer: TableOffer, order: string, words: OptionsOf) {
  const parameters = new URLSearchParams(search);
  const view = readTableView(parameters, offer);
  const { query } = parseQuery(parameters, view.available, words);
  return { view, query, sort: query.sort.length > 0 ? query.sort : parseSort(order, view.available) };
}

function recount(facet: TableFacet, counted: ReturnType<typeof countFacet>): TableFacet {
  const counts = new Map(counted.map(({ value, count }) => [value, count]));
  return { ...facet, options: facet.options.map((option) => ({ ...option, count: counts.get(option.value) ?? 0 })) };
}
