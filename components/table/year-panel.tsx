"use client";

import { useEffect, useRef } from "react";
import type { YearCount } from "@/lib/query/count-years";
import { formatYearRange, parseYearRange } from "@/lib/story/year-range";
import type { Lang } from "@/lib/text/lang";
import { tableToolsText } from "@/lib/text/table-tools-text";
import styles from "./table-tools.module.css";
import { ToolPanel } from "./tool-panel";
import { YearHistogram } from "./year-histogram";

/** The dates by whose years a table is filtered, and how many rows each year has. */
export interface TableYears {
  readonly column: string;
  readonly label: string;
  readonly years: readonly YearCount[];
}

interface YearPanelProps {
  readonly group: string;
  readonly lang: Lang;
  readonly dates: TableYears;
  /** The values of the column's filter in the address. */
  readonly chosen: readonly string[];
  /** Filters by years; null by none. A step of typing replaces the one before in the history. */
  readonly onChange: (value: string | null, replace: boolean) => void;
}

/** The years of a table's dates as bars to drag over and as two fields, which a form sends without a script as well. */
export function YearPanel({ group, lang, dates, chosen, onChange }: YearPanelProps) {
  const text = tableToolsText[lang].years;
  const { column, years } = dates;
  const first = years[0]?.year ?? 0;
  const last = years.at(-1)?.year ?? 0;
  const [only] = chosen.length === 1 ? chosen : [];
  const range = parseYearRange(only ?? "");
  const from = useRef<HTMLInputElement>(null);
  const to = useRef<HTMLInputElement>(null);
  const fields = [
    { ref: from, name: "from", label: text.from, hint: first, value: range && range.from > first ? range.from : null },
    { ref: to, name: "to", label: text.to, hint: last, value: range?.to && range.to < last ? range.to : null },
  ];
  const values = fields.map(({ value }) => (value === null ? "" : String(value)));
  const [fromValue = "", toValue = ""] = values;
  useEffect(() => {
    // The back button and the bars change the address; a field follows unless someone is typing in it.
    for (const [field, value] of [
      [from.current, fromValue],
      [to.current, toValue],
    ] as const) {
      if (field && document.activeElement !== field) field.value = value;
    }
  }, [fromValue, toValue]);
  const typed = () => {
    const [start, end] = [yearIn(from.current), yearIn(to.current)];
    if (start === undefined || end === undefined) return;
    const isWhole = start === null && end === null;
    onChange(isWhole ? null : formatYearRange({ from: start ?? first, to: end ?? last }), true);
  };
  return (
    <ToolPanel group={group} title={dates.label} chosen={chosen.length}>
      <YearHistogram lang={lang} years={years} range={range} onChange={(value) => onChange(value, false)} />
      <div className={styles.years}>
        {fields.map(({ ref, name, label, hint }, place) => (
          <label key={name}>
            {label}
            <input
              ref={ref}
              type="number"
              name={`_v_${column}_${name}`}
              min={first}
              max={last}
              placeholder={String(hint)}
              defaultValue={values[place]}
              onChange={typed}
            />
          </label>
        ))}
      </div>
      {chosen.length > 0 &&
        range === null &&
        chosen.map((value) => <input key={value} type="hidden" name={column} value={value} />)}
    </ToolPanel>
  );
}

/** The year in a field: null where it is empty, undefined while it is not a whole year yet. */
function yearIn(field: HTMLInputElement | null): number | null | undefined {
  const value = field?.value ?? "";
  if (value === "") return null;
  return /^[1-9]\d{3}$/.test(value) ? Number(value) : undefined;
}
