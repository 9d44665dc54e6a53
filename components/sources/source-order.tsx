"use client";

import { changeParameters, useAddress } from "@/components/hooks/use-address";
import { withParameters } from "@/lib/query/format-query";
import { sources as en } from "@/lib/text/en/sources";
import { sources as ko } from "@/lib/text/ko/sources";
import type { Lang } from "@/lib/text/lang";
import styles from "./source-list.module.css";

/** The value of `_v_order` that puts first what supports most; how often a source is cited is no column of it. */
export const supportingOrder = "supporting";

interface SourceOrderProps {
  readonly lang: Lang;
  /** The order of a list that nobody has sorted. */
  readonly order: string;
}

/** The orders in which sources can stand, as links. */
export function SourceOrder({ lang, order }: SourceOrderProps) {
  const text = { en, ko }[lang];
  const { path, parameters, change } = useAddress();
  const current = parameters.get("_v_order") === supportingOrder ? null : (parameters.get("_sort") ?? order);
  const links = [
    { sort: "-published", label: text.newest },
    { sort: "published", label: text.oldest },
    { sort: "publisher", label: text.publisher },
    { sort: "kind", label: text.kind },
    { sort: null, label: text.supporting },
  ];
  return (
    <nav className={styles.order} aria-label={text.order}>
      {links.map(({ sort, label }) => {
        const changes = { _sort: sort === order ? null : sort, _v_order: sort === null ? supportingOrder : null };
        return (
          <a
            key={label}
            href={withParameters(path, changeParameters(parameters, changes))}
            aria-current={sort === current ? "true" : undefined}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              change(changes);
            }}
          >
            {label}
          </a>
        );
      })}
    </nav>
  );
}
