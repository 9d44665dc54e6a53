"use client";

import { toggleValue } from "@/components/hooks/toggle-value";
import bar from "@/components/site/link-bar.module.css";
import { SideMark } from "@/components/site/side-mark";
import { StateLink } from "@/components/site/state-link";
import type { KeyFilter } from "@/lib/charts/key-filters";
import { cardText } from "@/lib/text/card-text";
import type { Lang } from "@/lib/text/lang";
import styles from "./chart-key-links.module.css";

interface ChartKeyLinksProps {
  readonly lang: Lang;
  /** The title of the chart, for the accessible name of its key. */
  readonly chart: string;
  readonly keys: readonly KeyFilter[];
  readonly parameters: URLSearchParams;
}

/** The key of a chart as filters: each entry toggles its rows in the chart and in the table of the page. */
export function ChartKeyLinks({ lang, chart, keys, parameters }: ChartKeyLinksProps) {
  const text = cardText[lang];
  return keys.map(({ column, label, values }) => {
    const selected = parameters.getAll(column);
    return (
      <nav key={column} className={`${bar.bar} ${styles.key}`} aria-label={`${chart}, ${text.showOnly(label)}`}>
        <span className={styles.label} aria-hidden="true">
          {label}
        </span>
        <StateLink changes={{ [column]: null }} current={selected.length === 0}>
          {text.showAll}
        </StateLink>
        {values.map(({ value, label: entry, slot, form, core }) => {
          const isSelected = selected.includes(value);
          return (
            <StateLink key={value} changes={toggleValue(column, value)} current={isSelected}>
              {core && <span className={`${styles.mark} ${styles[core]}`} aria-hidden="true" />}
              {form && !core && <span className={styles[form]} aria-hidden="true" />}
              {slot ? <SideMark slot={slot} label={entry} /> : entry}
            </StateLink>
          );
        })}
      </nav>
    );
  });
}
