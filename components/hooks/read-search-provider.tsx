"use client";

import { useSearchParams } from "next/navigation";
import { type ReactNode, useMemo, useState } from "react";
import { ReadSearchContext } from "./use-address";

interface ReadSearchProviderProps {
  /** What the server read of the query of the page's address. */
  readonly read: string;
  readonly children: ReactNode;
}

/** Tells the parts of a page what the server read of its address, so that they read the same. */
export function ReadSearchProvider({ read, children }: ReadSearchProviderProps) {
  const search = useSearchParams().toString();
  // The server renders a page again, for another query, when a table has too many rows for the browser.
  const [known, setKnown] = useState({ sent: search, read });
  if (known.read !== read) setKnown({ sent: search, read });
  const { sent } = known;
  return <ReadSearchContext value={useMemo(() => ({ sent, read }), [sent, read])}>{children}</ReadSearchContext>;
}
