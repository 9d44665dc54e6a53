"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useCallback } from "react";
import { withParameters } from "@/lib/query/format-query";
import { withoutEmpty } from "@/lib/query/without-empty";

/** The page's address: its parameters, and a way to change them that the back button undoes. */
export interface Address {
  readonly path: string;
  readonly parameters: URLSearchParams;
  /** Changes parameters: null takes one away, a list repeats it. `replace` adds no step for the back button. */
  change(changes: Readonly<Record<string, string | readonly string[] | null>>, replace?: boolean): void;
}

/** Reads and writes the state that stands in the address; the server renders the same state from the same address. */
export function useAddress(): Address {
  const path = usePathname();
  const search = useSearchParams().toString();
  const change = useCallback<Address["change"]>((changes, replace = false) => {
    const parameters = changeParameters(new URLSearchParams(window.location.search), changes);
    const address = withParameters(window.location.pathname, parameters);
    if (replace) window.history.replaceState(null, "", address);
    else window.history.pushState(null, "", address);
  }, []);
  return { path, parameters: withoutEmpty(new URLSearchParams(search)), change };
}

/**
 * The parameters after changes: null takes one away, a list repeats it, an empty text takes it away too. A page of
 * rows (`_next`) belongs to the choice and order for which it was given out and goes with every change of them.
 */
export function changeParameters(
  parameters: URLSearchParams,
  changes: Readonly<Record<string, string | readonly string[] | null>>,
): URLSearchParams {
  const changed = new URLSearchParams(parameters);
  for (const [name, value] of Object.entries(changes)) {
    changed.delete(name);
    if (!name.startsWith("_v_")) changed.delete("_next");
    for (const each of typeof value === "string" ? [value] : (value ?? [])) if (each !== "") changed.append(name, each);
  }
  return changed;
}
