"use client";

import { useEffect, useRef } from "react";
import type { Address } from "@/components/hooks/use-address";
import type { Filter } from "@/lib/query/query";
import type { Lang } from "@/lib/text/lang";
import { tableText } from "@/lib/text/table-text";
import { FacetPanel, type TableFacet } from "./facet-panel";
import styles from "./table-tools.module.css";
import { type TableYears, YearPanel } from "./year-panel";

interface TableFormProps {
  readonly lang: Lang;
  readonly group: string;
  readonly path: string;
  readonly parameters: URLSearchParams;
  /** The filters that the address has, without what cannot be used in it. */
  readonly filters: readonly Filter[];
  readonly facets: readonly TableFacet[];
  readonly dates: TableYears | null;
  readonly search: string;
  readonly onChange: Address["change"];
}

/** How long a pause in typing is, in ms, after which the table follows. */
const pause = 120;

/** Search and filters as a form of the address: without a script it is sent, with one it acts as one types. */
export function TableForm({ lang, group, path, parameters, filters, facets, dates, search, onChange }: TableFormProps) {
  const text = tableText[lang];
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const chosenIn = (column: string) =>
    filters.find((filter) => filter.column === column && filter.operator === "eq")?.values ?? [];
  const own = ["_q", "_next", ...facets.map(({ column }) => column), ...(dates ? [dates.column] : [])];
  const kept = [...parameters].filter(([name]) => !own.includes(name));
  useEffect(() => {
    // The back button changes the address; the field follows unless someone is typing in it.
    if (input.current && document.activeElement !== input.current) input.current.value = search;
  }, [search]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <form
      className={styles.form}
      action={path}
      onSubmit={(event) => {
        event.preventDefault();
        clearTimeout(timer.current);
        onChange({ _q: input.current?.value ?? "" });
      }}
    >
      <label className={styles.search}>
        {text.search}
        <input
          ref={input}
          type="search"
          name="_q"
          defaultValue={search}
          placeholder={text.searchHint}
          onChange={({ target }) => {
            clearTimeout(timer.current);
            timer.current = setTimeout(() => onChange({ _q: target.value }, true), pause);
          }}
        />
      </label>
      {dates && (
        <YearPanel
          group={group}
          lang={lang}
          dates={dates}
          chosen={chosenIn(dates.column)}
          onChange={(value, replace) => onChange({ [dates.column]: value }, replace)}
        />
      )}
      {facets.map((facet) => (
        <FacetPanel
          key={facet.column}
          group={group}
          facet={facet}
          chosen={chosenIn(facet.column)}
          onChange={(values) => onChange({ [facet.column]: values })}
        />
      ))}
      {kept.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <noscript>
        <button type="submit">{text.apply}</button>
      </noscript>
    </form>
  );
}
