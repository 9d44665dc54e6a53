"use client";

import { useEffect, useRef } from "react";
import type { Address } from "@/components/hooks/use-address";
import { table as en } from "@/lib/text/en/table";
import { table as ko } from "@/lib/text/ko/table";
import type { Lang } from "@/lib/text/lang";
import styles from "./data-table.module.css";

/** A column by which readers filter, with its options and how many rows each has under the other filters. */
export interface TableFacet {
  readonly column: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly count: number }[];
}

interface TableControlsProps {
  readonly lang: Lang;
  readonly path: string;
  readonly parameters: URLSearchParams;
  readonly facets: readonly TableFacet[];
  readonly search: string;
  readonly onChange: Address["change"];
}

/** Search and filters as a form of the address: without a script it is sent, with one it acts as one types. */
export function TableControls({ lang, path, parameters, facets, search, onChange }: TableControlsProps) {
  const text = { en, ko }[lang];
  const input = useRef<HTMLInputElement>(null);
  const own = new Set(["_q", ...facets.map((facet) => facet.column)]);
  const kept = [...parameters].filter(([name]) => !own.has(name));
  const filtered = search !== "" || facets.some((facet) => parameters.has(facet.column));
  useEffect(() => {
    // The back button changes the address; the field follows unless someone is typing in it.
    if (input.current && document.activeElement !== input.current) input.current.value = search;
  }, [search]);
  return (
    <form
      className={styles.controls}
      action={path}
      onSubmit={(event) => {
        event.preventDefault();
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
          onChange={(event) => onChange({ _q: event.target.value }, true)}
        />
      </label>
      {facets.map((facet) => (
        <label key={facet.column}>
          {facet.label}
          <select
            name={facet.column}
            value={parameters.get(facet.column) ?? ""}
            onChange={(event) => onChange({ [facet.column]: event.target.value })}
          >
            <option value="">{text.all}</option>
            {facet.options.map((option) => (
              <option key={option.value} value={option.value}>
                {`${option.label} (${option.count})`}
              </option>
            ))}
          </select>
        </label>
      ))}
      {kept.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <noscript>
        <button type="submit">{text.apply}</button>
      </noscript>
      {filtered && (
        <button type="button" onClick={() => onChange(Object.fromEntries([...own].map((name) => [name, null])))}>
          {text.clear}
        </button>
      )}
    </form>
  );
}
