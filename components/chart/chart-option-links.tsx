"use client";

import { changeParameters, useAddress } from "@/components/hooks/use-address";
import { withParameters } from "@/lib/query/format-query";
import { chart as en } from "@/lib/text/en/chart";
import { chart as ko } from "@/lib/text/ko/chart";
import type { Lang } from "@/lib/text/lang";
import { optionLabel } from "@/lib/text/option-label";
import styles from "./chart-frame.module.css";

interface ChartOptionLinksProps {
  readonly lang: Lang;
  readonly options: { readonly [option: string]: readonly string[] };
  readonly parameters: URLSearchParams;
}

/** The view options of a chart as links, so that they work without a script and can be shared. */
export function ChartOptionLinks({ lang, options, parameters }: ChartOptionLinksProps) {
  const text = { en, ko }[lang];
  const { path, change } = useAddress();
  return Object.entries(options).map(([option, values]) => {
    const parameter = `_v_${option}`;
    const current = parameters.get(parameter) ?? values[0];
    return (
      <nav key={option} className={styles.options} aria-label={`${text.options}: ${optionLabel(option, lang)}`}>
        {values.map((value, place) => {
          const changes = { [parameter]: place === 0 ? null : value };
          return (
            <a
              key={value}
              href={withParameters(path, changeParameters(parameters, changes))}
              aria-current={value === current ? "true" : undefined}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                change(changes);
              }}
            >
              {optionLabel(value, lang)}
            </a>
          );
        })}
      </nav>
    );
  });
}
