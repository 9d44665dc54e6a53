"use client";

import { useEffect, useState } from "react";
import { StateLink } from "@/components/site/state-link";
import type { Lang } from "@/lib/text/lang";
import { tableText } from "@/lib/text/table-text";
import styles from "./table-tools.module.css";
import type { Selection } from "./use-selection";

/** Shown in place of rows where none match: what to do, and searches with the nearest words of the dataset. */
export function NoRows({ lang, selection }: { readonly lang: Lang; readonly selection: Selection }) {
  const text = tableText[lang];
  const suggestions = useSuggestions(selection);
  return (
    <>
      <p>{text.none}</p>
      {suggestions.length > 0 && (
        <nav className={styles.nearest} aria-label={text.nearest}>
          <span aria-hidden="true">{text.nearest}</span>
          {suggestions.map((search) => (
            <StateLink key={search} changes={{ _q: search }}>
              {search}
            </StateLink>
          ))}
        </nav>
      )}
    </>
  );
}

/** The searches that are nearest to that of the address; until they are known in the browser, those of the server. */
function useSuggestions({ index, query, serverSuggestions }: Selection): readonly string[] {
  const [found, setFound] = useState<{ readonly query: Selection["query"]; readonly searches: readonly string[] }>();
  useEffect(() => {
    if (!index) return;
    let isCurrent = true;
    import("@/lib/query/nearest-searches").then(({ nearestSearches }) => {
      if (isCurrent) setFound({ query, searches: nearestSearches(index, query) });
    });
    return () => {
      isCurrent = false;
    };
  }, [index, query]);
  if (!index) return serverSuggestions;
  return found?.query === query ? found.searches : [];
}
