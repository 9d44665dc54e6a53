"use client";

import type { AddressChange, AddressChanges } from "@/components/hooks/use-address";
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
  const { view, query, lookups, facets } = selection;
  if (query.filters.length === 0 && query.search === "") return null;
  const chips = query.filters.flatMap((filter) => {
    const { operator } = filter;
    const column = view.available.find(({ name }) => name === filter.column);
    if (!column) return [];
    const options = facets.find((facet) => facet.column === column.name)?.options ?? [];
    return filter.values.map((value) => ({
      label: filterText({ lang, dataset, column, operator, values: [value], lookups, options }),
      changes: withoutValue(filter, value),
    }));
  });
  const all: AddressChanges = Object.assign({ _q: null }, ...query.filters.map(withoutFilter));
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

/** The names under which an address may hold a filter, the one that the page writes first. */
function namesOf({ column, operator }: Filter): readonly string[] {
  return operator === "eq" ? [column, `${column}__eq`] : [`${column}__${operator}`];
}

function withoutFilter(filter: Filter): AddressChanges {
  return Object.fromEntries(namesOf(filter).map((name) => [name, null]));
}

/** The change of the address that removes one value of a filter. */
function withoutValue(filter: Filter, value: string): AddressChange {
  const names = namesOf(filter);
  return (parameters) =>
    Object.fromEntries(names.map((name) => [name, parameters.getAll(name).filter((other) => other !== value)]));
}
