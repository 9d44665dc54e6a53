"use client";

import { useRouter } from "next/navigation";
import { useEffect, useMemo, useState } from "react";
import { useAddress } from "@/components/hooks/use-address";
import { useDataset } from "@/components/hooks/use-dataset";
import { closedWords } from "@/lib/query/closed-words";
import { countFacet } from "@/lib/query/count-facets";
import { countYears } from "@/lib/query/count-years";
import type { Lookups } from "@/lib/query/lookups";
import { type OptionsOf, parseQuery, parseSort } from "@/lib/query/parse-query";
import type { PlainRow } from "@/lib/query/plain-row";
import type { Query, SortKey } from "@/lib/query/query";
import { indexRows } from "@/lib/query/row-index";
import { runQuery } from "@/lib/query/run-query";
import { withoutCard } from "@/lib/story/card-ref";
import { readTableView, type TableView } from "@/lib/story/table-view";
import type { TableFacet } from "./facet-panel";
import { mostInBrowser } from "./row-limits";
import type { TableState } from "./table-state";
import type { TableYears } from "./year-panel";

/** A table as the page's address asks for it now. */
export interface Selection {
  readonly path: string;
  readonly parameters: URLSearchParams;
  readonly query: Query;
  /** The keys of the address, or those of the table's own order. */
  readonly sort: readonly SortKey[];
  readonly view: TableView;
  readonly facets: readonly TableFacet[];
  readonly dates: TableYears | null;
  readonly lookups: Lookups;
  /** The rows that are there, how many are selected, and how they are shown and sorted. */
  readonly rows: readonly PlainRow[];
  readonly matched: number;
  readonly shown: TableView;
  readonly shownSort: readonly SortKey[];
  /** Whether the rows are still those that the server sent, which may be a part. */
  readonly isFirst: boolean;
  /** Asks for the whole dataset, so that the next change is answered at once. */
  prepare(): void;
}

interface SelectionSource extends TableState {
  readonly rows: readonly PlainRow[];
  readonly lookups: Lookups;
  readonly secondary?: boolean;
}

/**
 * Selects a table's rows by the page's address, in the browser once the whole dataset is there. Until then, and for
 * datasets that are too large for that, the rows, columns and order are those that the server sent.
 */
export function useSelection(props: SelectionSource): Selection {
  const { story, edition, lang, dataset, order, initialSearch, columns, won, shown } = props;
  const address = useAddress();
  const isSecondary = props.secondary ?? false;
  const search = isSecondary ? "" : address.parameters.toString();
  const offer = useMemo(() => ({ columns, won, shown }), [columns, won, shown]);
  const words = useMemo(() => closedWords(props.lookups, dataset), [props.lookups, dataset]);
  const now = useMemo(() => readAddress(search, offer, order, words), [search, offer, order, words]);
  const first = useMemo(() => readAddress(initialSearch, offer, order, words), [initialSearch, offer, order, words]);
  const [isWanted, setWanted] = useState(false);
  const isPart = props.rows.length < props.matched;
  const isLarge = props.total > mostInBrowser;
  const router = useRouter();
  useEffect(() => {
    // A card that opens changes no row.
    const isChanged = cardless(search) !== cardless(initialSearch);
    if (isLarge) {
      // The address has changed already; the server selects the rows for it.
      if (isChanged && !isSecondary) router.refresh();
    } else if (isChanged || isPart) setWanted(true);
  }, [search, initialSearch, isPart, isLarge, isSecondary, router]);
  const { money, available } = now.view;
  const whole = useDataset(isWanted && !isLarge && !isSecondary ? { story, edition, dataset, money } : null);
  const index = useMemo(
    () => whole && indexRows(dataset, available, whole.rows, whole.lookups),
    [whole, dataset, available],
  );
  useEffect(() => {
    // The first search makes texts to search in; it shall not be the reader who waits for them.
    if (index && "requestIdleCallback" in window) requestIdleCallback(() => index.hits("1억"));
  }, [index]);
  const rows = useMemo(
    () => (index ? runQuery(index, { ...now.query, sort: now.sort }, lang) : props.rows),
    [index, now, lang, props.rows],
  );
  const facets = useMemo(
    () =>
      index ? props.facets.map((facet) => recount(facet, countFacet(index, now.query, facet.column))) : props.facets,
    [index, now, props.facets],
  );
  const dates = useMemo(
    () =>
      index && props.dates ? { ...props.dates, years: countYears(index, now.query, props.dates.column) } : props.dates,
    [index, now, props.dates],
  );
  return {
    ...now,
    path: isSecondary ? `/${lang}/${story}/data/${dataset}` : address.path,
    parameters: isSecondary ? new URLSearchParams() : address.parameters,
    facets,
    dates,
    lookups: whole?.lookups ?? props.lookups,
    rows,
    matched: index ? rows.length : props.matched,
    shown: index ? now.view : first.view,
    shownSort: index ? now.sort : first.sort,
    isFirst: !index,
    prepare: () => setWanted(true),
  };
}

function cardless(search: string): string {
  return withoutCard(new URLSearchParams(search)).toString();
}

function readAddress(
  search: string,
  offer: Pick<TableState, "columns" | "won" | "shown">,
  order: string,
  words: OptionsOf,
) {
  const parameters = new URLSearchParams(search);
  const view = readTableView(parameters, offer);
  const { query } = parseQuery(parameters, view.available, words);
  return { view, query, sort: query.sort.length > 0 ? query.sort : parseSort(order, view.available) };
}

function recount(
  facet: TableFacet,
  counted: readonly { readonly value: string; readonly count: number }[],
): TableFacet {
  const counts = new Map(counted.map(({ value, count }) => [value, count]));
  return { ...facet, options: facet.options.map((option) => ({ ...option, count: counts.get(option.value) ?? 0 })) };
}
