"use client";

import { useEffect, useRef } from "react";
import { toggleValue } from "@/components/hooks/toggle-value";
import type { Address } from "@/components/hooks/use-address";
import { choiceParameter } from "@/lib/query/choice-parameter";
import type { TableFacet } from "@/lib/table/table-facets";
import type { Lang } from "@/lib/text/lang";
import { tableText } from "@/lib/text/table-text";
import { CheckField } from "./check-field";
import styles from "./table-tools.module.css";
import { ToolPanel } from "./tool-panel";
import panel from "./tool-panel.module.css";
import type { Selection } from "./use-selection";
import { YearPanel } from "./year-panel";

interface TableFormProps {
  readonly lang: Lang;
  readonly group: string;
  readonly selection: Selection;
  readonly onChange: Address["change"];
}

/** How long after the last key the table is searched, in ms. */
const debounce = 120;

/** Search and filters. Without scripting it is a GET form; with scripting every change takes effect at once. */
export function TableForm({ lang, group, selection, onChange }: TableFormProps) {
  const text = tableText[lang];
  const { path, parameters, query, facets, dates } = selection;
  const { search } = query;
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const selectedIn = (column: string) =>
    query.filters.find((filter) => filter.column === column && filter.operator === "eq")?.values ?? [];
  const isBlankChosen = (column: string) =>
    query.filters.some((filter) => filter.column === column && filter.operator === "isblank");
  const columns = [...facets.map(({ column }) => column), ...(dates ? [dates.column] : [])];
  const ownNames = ["_q", "_next", ...columns, ...columns.map((column) => choiceParameter(column, null)[0])];
  const chooseBlank = (column: string) => (isOn: boolean) => {
    const [name, value] = choiceParameter(column, null);
    onChange({ [name]: isOn ? value : null });
  };
  const otherParameters = [...parameters].filter(([name]) => !ownNames.includes(name));
  useEffect(() => {
    // The back button changes the address; the field follows unless it has the focus.
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
            timer.current = setTimeout(() => onChange({ _q: target.value }, true), debounce);
          }}
        />
      </label>
      {dates && (
        <YearPanel
          group={group}
          lang={lang}
          dates={dates}
          selected={selectedIn(dates.column)}
          isBlankChosen={isBlankChosen(dates.column)}
          onBlank={chooseBlank(dates.column)}
          onChange={(value, replace) => onChange({ [dates.column]: value }, replace)}
        />
      )}
      {facets.map((facet) => (
        <FacetPanel
          key={facet.column}
          group={group}
          facet={facet}
          selected={selectedIn(facet.column)}
          isBlankChosen={isBlankChosen(facet.column)}
          onBlank={chooseBlank(facet.column)}
          onToggle={(value) => onChange(toggleValue(facet.column, value))}
        />
      ))}
      {otherParameters.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <noscript>
        <button type="submit">{text.apply}</button>
      </noscript>
    </form>
  );
}

interface FacetPanelProps {
  readonly group: string;
  readonly facet: TableFacet;
  /** The selected values. */
  readonly selected: readonly string[];
  /** Whether rows without a value are selected, and what is called when that changes. */
  readonly isBlankChosen: boolean;
  readonly onBlank: (isOn: boolean) => void;
  readonly onToggle: (value: string) => void;
}

/** The values of a facet with their counts, as checkboxes of the form around it. */
function FacetPanel({ group, facet, selected, isBlankChosen, onBlank, onToggle }: FacetPanelProps) {
  return (
    <ToolPanel group={group} title={facet.label} activeCount={selected.length + Number(isBlankChosen)}>
      <fieldset className={panel.options}>
        <legend className="visually-hidden">{facet.label}</legend>
        {facet.options.map(({ value, label, count }) => {
          const [name, text] = choiceParameter(facet.column, value);
          return (
            <CheckField
              key={name + text}
              isEmpty={count === 0}
              name={name}
              value={text}
              checked={value === null ? isBlankChosen : selected.includes(value)}
              onChange={(isOn) => {
                if (value === null) onBlank(isOn);
                else onToggle(value);
              }}
            >
              <span>{label}</span>
              <span className={panel.count}>{count}</span>
            </CheckField>
          );
        })}
      </fieldset>
    </ToolPanel>
  );
}
