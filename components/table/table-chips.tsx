"use client";

import type { Address } from "@/components/hooks/use-address";
import { StateLink } from "@/components/site/state-link";
import type { ColumnMeta } from "@/lib/datasets/column";
import type { Lookups } from "@/lib/query/lookups";
import type { Filter, Query } from "@/lib/query/query";
import { filterText } from "@/lib/story/filter-text";
import type { Lang } from "@/lib/text/lang";
import { tableText } from "@/lib/text/table-text";
import { tableToolsText } from "@/lib/text/table-tools-text";
import styles from "./table-tools.module.css";

interface TableChipsProps {
  readonly lang: Lang;
  readonly dataset: string;
  readonly columns: readonly ColumnMeta[];
  readonly query: Query;
  readonly lookups: Lookups;
}

/** The filters in use, each with a link that takes it away. */
export function TableChips({ lang, dataset, columns, query, lookups }: TableChipsProps) {
  const text = tableToolsText[lang];
  if (query.filters.length === 0 && query.search === "") return null;
  const chips = query.filters.flatMap((filter) => {
    const { operator } = filter;
    const column = columns.find(({ name }) => name === filter.column);
    if (!column) return [];
    return filter.values.map((value) => ({
      words: filterText({ lang, dataset, column, operator, value, lookups }),
      changes: without(filter, value),
    }));
  });
  const all: Parameters<Address["change"]>[0] = Object.assign(
    { _q: null },
    ...query.filters.map((each) => without(each)),
  );
  return (
    <div className={styles.chips}>
      {chips.length > 0 && (
        <ul aria-label={text.chosen}>
          {chips.map(({ words, changes }) => (
            <li key={words}>
              <StateLink changes={changes} label={text.remove(words)}>
                {words}
                <span aria-hidden="true"> ×</span>
              </StateLink>
            </li>
          ))}
        </ul>
      )}
      <StateLink changes={all}>{tableText[lang].clear}</StateLink>
    </div>
  );
}

/** The change of an address that takes a value of a filter away, or all of its values. */
function without({ column, operator, values }: Filter, value?: string): Parameters<Address["change"]>[0] {
  const rest = value === undefined ? [] : values.filter((other) => other !== value);
  if (operator !== "eq") return { [`${column}__${operator}`]: rest };
  return { [column]: rest, [`${column}__eq`]: null };
}
