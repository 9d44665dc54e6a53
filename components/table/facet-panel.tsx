"use client";

import { useEffect, useRef } from "react";
import { CheckField } from "./check-field";
import styles from "./table-tools.module.css";
import { ToolPanel } from "./tool-panel";

/** A column by which readers filter, with its options and how many rows each has under the other filters. */
export interface TableFacet {
  readonly column: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly count: number }[];
}

interface FacetPanelProps {
  readonly group: string;
  readonly facet: TableFacet;
  /** The chosen values. */
  readonly chosen: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** The values of a column with their counts, of which several can be chosen; fields of the form around it. */
export function FacetPanel({ group, facet, chosen, onChange }: FacetPanelProps) {
  // Two boxes may be ticked before the address has followed the first.
  const wanted = useRef(chosen);
  useEffect(() => {
    wanted.current = chosen;
  });
  const choose = (values: readonly string[]) => {
    wanted.current = values;
    onChange(values);
  };
  return (
    <ToolPanel group={group} title={facet.label} chosen={chosen.length}>
      <fieldset className={styles.options}>
        <legend className="visually-hidden">{facet.label}</legend>
        {facet.options.map(({ value, label, count }) => (
          <CheckField
            key={value}
            isEmpty={count === 0}
            name={facet.column}
            value={value}
            checked={chosen.includes(value)}
            onChange={(isOn) =>
              choose(isOn ? [...wanted.current, value] : wanted.current.filter((other) => other !== value))
            }
          >
            <span>{label}</span>
            <span className={styles.count}>{count}</span>
          </CheckField>
        ))}
      </fieldset>
    </ToolPanel>
  );
}
