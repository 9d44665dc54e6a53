"use client";

import type { ReactNode } from "react";
import { SideMark } from "@/components/site/side-mark";
import { StateLink } from "@/components/site/state-link";
import type { KeyFilter } from "@/lib/charts/key-filters";
import { cardText } from "@/lib/text/card-text";
import type { Lang } from "@/lib/text/lang";
import styles from "./chart-key-links.module.css";

interface ChartKeyLinksProps {
  readonly lang: Lang;
  /** The chart's name, which tells its key from those of other charts. */
  readonly chart: string;
  readonly keys: readonly KeyFilter[];
  readonly parameters: URLSearchParams;
}

/** The key of a chart as filters: each entry picks its rows or lets them go, in the chart and in the page's table. */
export function ChartKeyLinks({ lang, chart, keys, parameters }: ChartKeyLinksProps) {
  const text = cardText[lang];
  return keys.map(({ column, label, values }) => {
    const picked = parameters.getAll(column);
    const link = (key: string, next: readonly string[], current: boolean, content: ReactNode) => (
      <StateLink key={key} changes={{ [column]: next }} current={current}>
        {content}
      </StateLink>
    );
    return (
      <nav key={column} className={styles.key} aria-label={`${chart}, ${text.showOnly(label)}`}>
        <span className={styles.label} aria-hidden="true">
          {label}
        </span>
        {link("", [], picked.length === 0, text.showAll)}
        {values.map(({ value, label: words, slot, form }) => {
          const isPicked = picked.includes(value);
          const next = isPicked ? picked.filter((other) => other !== value) : [...picked, value];
          const swatch = form && <span className={styles[form]} aria-hidden="true" />;
          const content = slot ? (
            <SideMark slot={slot} label={words} />
          ) : (
            <>
              {swatch}
              {words}
            </>
          );
          return link(value, next, isPicked, content);
        })}
      </nav>
    );
  });
}
