"use client";

import { type PointerEvent, useEffect, useRef, useState } from "react";
import { choiceParameter } from "@/lib/query/choice-parameter";
import type { YearCount } from "@/lib/query/count-years";
import { formatYearRange, parseYearRange, type YearRange } from "@/lib/story/year-range";
import type { TableYears } from "@/lib/table/table-state";
import type { Lang } from "@/lib/text/lang";
import { tableText } from "@/lib/text/table-text";
import { tableToolsText } from "@/lib/text/table-tools-text";
import { CheckField } from "./check-field";
import { ToolPanel } from "./tool-panel";
import panel from "./tool-panel.module.css";
import styles from "./year-panel.module.css";

interface YearPanelProps {
  readonly group: string;
  readonly lang: Lang;
  readonly dates: TableYears;
  /** The values of the column's filter in the address. */
  readonly selected: readonly string[];
  /** Whether rows without a date are selected, and what is called when that changes. */
  readonly isBlankChosen: boolean;
  readonly onBlank: (isOn: boolean) => void;
  /** Filters by a range of years; null removes the filter. `replace` is for typing, which adds no history entries. */
  readonly onChange: (value: string | null, replace: boolean) => void;
}

/** A filter by year: a histogram to drag over, and two fields, which the form around them submits without scripting. */
export function YearPanel({ group, lang, dates, selected, isBlankChosen, onBlank, onChange }: YearPanelProps) {
  const text = tableToolsText[lang].years;
  const { column, years, blank } = dates;
  const [blankName, blankValue] = choiceParameter(column, null);
  const first = years[0]?.year ?? 0;
  const last = years.at(-1)?.year ?? 0;
  const [only] = selected.length === 1 ? selected : [];
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
    // The back button and the histogram change the address; a field follows unless it has the focus.
    for (const [field, value] of [
      [from.current, fromValue],
      [to.current, toValue],
    ] as const) {
      if (field && document.activeElement !== field) field.value = value;
    }
  }, [fromValue, toValue]);
  const applyFields = () => {
    const [start, end] = [yearIn(from.current), yearIn(to.current)];
    if (start === undefined || end === undefined) return;
    const isWhole = start === null && end === null;
    onChange(isWhole ? null : formatYearRange({ from: start ?? first, to: end ?? last }), true);
  };
  return (
    <ToolPanel group={group} title={dates.label} activeCount={selected.length + Number(isBlankChosen)}>
      <YearHistogram lang={lang} years={years} range={range} onChange={(value) => onChange(value, false)} />
      <div className={styles.years}>
        {fields.map(({ ref, name, label, hint }, index) => (
          <label key={name}>
            {label}
            <input
              ref={ref}
              type="number"
              name={`_v_${column}_${name}`}
              min={first}
              max={last}
              placeholder={String(hint)}
              defaultValue={values[index]}
              onChange={applyFields}
            />
          </label>
        ))}
      </div>
      {selected.length > 0 &&
        range === null &&
        selected.map((value) => <input key={value} type="hidden" name={column} value={value} />)}
      {blank !== null && (
        <div className={panel.options}>
          <CheckField
            isEmpty={blank === 0}
            name={blankName}
            value={blankValue}
            checked={isBlankChosen}
            onChange={onBlank}
          >
            <span>{tableText[lang].blank}</span>
            <span className={panel.count}>{blank}</span>
          </CheckField>
        </div>
      )}
    </ToolPanel>
  );
}

/** The year in a field: null if it is empty, undefined if it is not a year of four digits. */
function yearIn(field: HTMLInputElement | null): number | null | undefined {
  const value = field?.value ?? "";
  if (value === "") return null;
  return /^[1-9]\d{3}$/.test(value) ? Number(value) : undefined;
}

interface YearHistogramProps {
  readonly lang: Lang;
  readonly years: readonly YearCount[];
  /** The range of years by which the table is filtered; null for no filter. */
  readonly range: YearRange | null;
  /** Filters by the dragged range; null removes the filter. */
  readonly onChange: (value: string | null) => void;
}

/** A histogram of rows per year, over which readers drag a range. */
function YearHistogram({ lang, years, range, onChange }: YearHistogramProps) {
  const text = tableToolsText[lang].years;
  /** The years in which a drag began and where it is. */
  const [drag, setDrag] = useState<readonly [number, number] | null>(null);
  const [hovered, setHovered] = useState<YearCount | null>(null);
  const first = years[0]?.year ?? 0;
  const last = years.at(-1)?.year ?? 0;
  const maxCount = Math.max(1, ...years.map(({ count }) => count));
  const [low, high] = drag ? [Math.min(...drag), Math.max(...drag)] : [first, last];
  const isInside = ({ year, selected }: YearCount) => (drag ? year >= low && year <= high : range === null || selected);
  const yearAt = ({ clientX, currentTarget }: PointerEvent<HTMLElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    const index = Math.floor(((clientX - left) / width) * years.length);
    return years[Math.max(0, Math.min(years.length - 1, index))];
  };
  const hint = hovered ? text.one(hovered.year, hovered.count) : text.hint;
  return (
    <div>
      <div
        role="img"
        aria-label={text.bars(years.filter(({ count }) => count > 0).map(({ year, count }) => text.one(year, count)))}
        className={styles.bars}
        onPointerDown={(event) => {
          const pressed = yearAt(event);
          if (!pressed || event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrag([pressed.year, pressed.year]);
        }}
        onPointerMove={(event) => {
          const current = yearAt(event);
          setHovered(current ?? null);
          if (current && drag) setDrag([drag[0], current.year]);
        }}
        onPointerUp={() => {
          if (!drag) return;
          const isAll = low === first && high === last;
          const isSame = low === high && range?.from === low && range.to === low;
          onChange(isAll || isSame ? null : formatYearRange({ from: low, to: high }));
          setDrag(null);
        }}
        onPointerCancel={() => setDrag(null)}
        onPointerLeave={() => setHovered(null)}
      >
        {years.map((each) => (
          <span key={each.year} data-year={each.year} data-inside={isInside(each)}>
            <span style={{ height: `${(100 * each.count) / maxCount}%` }} />
          </span>
        ))}
      </div>
      <div className={styles.axis} aria-hidden="true">
        <span>{first}</span>
        <span>{drag ? text.range(low, high) : hint}</span>
        <span>{last}</span>
      </div>
    </div>
  );
}
