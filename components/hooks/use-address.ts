"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { createContext, useCallback, useContext } from "react";
import { withParameters } from "@/lib/query/format-query";
import { withoutEmpty } from "@/lib/query/without-empty";

/** New values of parameters: null or an empty text removes one, a list repeats it. */
export type AddressChanges = Readonly<Record<string, string | readonly string[] | null>>;

/**
 * Changes of an address; those that add to a list or take from it are made of the parameters at the time of the click,
 * since a second click may come before the page shows what the first one did.
 */
export type AddressChange = AddressChanges | ((parameters: URLSearchParams) => AddressChanges);

/** The page's address, and a function that changes its parameters. */
export interface Address {
  readonly path: string;
  readonly parameters: URLSearchParams;
  /** Adds an entry to the history that the back button undoes; with `replace`, replaces the current entry. */
  change(changes: AddressChange, replace?: boolean): void;
}

/** A query as the server was sent it, and what it read of it: it ignores what means nothing and what is too long. */
export interface ReadSearch {
  readonly sent: string;
  readonly read: string;
}

/** The query for which the server rendered the page; null where the page has no state. */
export const ReadSearchContext = createContext<ReadSearch | null>(null);

/** Reads and writes the page state in the address; the server renders the same state from the same address. */
export function useAddress(): Address {
  const path = usePathname();
  const search = useSearchParams().toString();
  const known = useContext(ReadSearchContext);
  const change = useCallback<Address["change"]>(
    (changes, replace = false) => {
      const current = readSearch(new URLSearchParams(window.location.search).toString(), known);
      const address = withParameters(window.location.pathname, changeParameters(current, changes));
      if (replace) window.history.replaceState(null, "", address);
      else window.history.pushState(null, "", address);
    },
    [known],
  );
  return { path, parameters: readSearch(search, known), change };
}

function readSearch(search: string, known: ReadSearch | null): URLSearchParams {
  return withoutEmpty(new URLSearchParams(known?.sent === search ? known.read : search));
}

/**
 * Applies changes to a copy of the parameters. A cursor (`_next`) is valid only for the filters and the order that it
 * was issued for, so every change but one of the view (`_v_…`) removes it.
 */
export function changeParameters(parameters: URLSearchParams, changes: AddressChange): URLSearchParams {
  const changed = new URLSearchParams(parameters);
  for (const [name, value] of Object.entries(typeof changes === "function" ? changes(parameters) : changes)) {
    changed.delete(name);
    if (!name.startsWith("_v_")) changed.delete("_next");
    for (const each of typeof value === "string" ? [value] : (value ?? [])) if (each !== "") changed.append(name, each);
  }
  return changed;
}
