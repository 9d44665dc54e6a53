"use client";

import type { AddressChanges } from "@/components/hooks/use-address";
import { StateLink } from "@/components/site/state-link";
import type { Filter } from "@/lib/query/query";
import { filterText } from "@/lib/story/filter-text";
import type { Lang } from "@/lib/text/lang";
import { tableText } from "@/lib/text/table-text";
import { tableToolsText } from "@/lib/text/table-tools-text";
import styles from "./table-tools.module.css";
import type { Selection } from "./use-selection";

interface TableChipsProps {
  readonly lang: Lang;
  readonly dataset: string;
  readonly selection: Selection;
}

/** The active filters, each with a link that removes it. */
export function TableChips({ lang, dataset, selection }: TableChipsProps) {
  const text = tableToolsText[lang];
  const { view, query, lookups } = selection;
  if (query.filters.length === 0 && query.search === "") return null;
  const chips = query.filters.flatMap((filter) => {
    const { operator } = filter;
    const column = view.available.find(({ name }) => name === filter.column);
    if (!column) return [];
    return filter.values.map((value) => ({
      label: filterText({ lang, dataset, column, operator, value, lookups }),
      changes: removal(filter, value),
    }));
  });
  const all: AddressChanges = Object.assign({ _q: null }, ...query.filters.map((each) => removal(each)));
  return (
    <div className={styles.chips}>
      {chips.length > 0 && (
        <ul aria-label={text.chosen}>
          {chips.map(({ label, changes }) => (
            <li key={label}>
              <StateLink changes={changes} label={text.remove(label)}>
                {label}
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

/** The changes of the address that remove one value of a filter, or all of its values. */
function removal({ column, operator, values }: Filter, value?: string): AddressChanges {
  const rest = value === undefined ? [] : values.filter((other) => other !== value);
  if (operator !== "eq") return { [`${column}__${operator}`]: rest };
  return { [column]: rest, [`${column}__eq`]: null };
}
