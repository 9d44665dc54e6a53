"use client";

import { StateLink } from "@/components/site/state-link";
import type { ColumnMeta } from "@/lib/datasets/column";
import type { SortKey } from "@/lib/query/query";
import { headerOf } from "@/lib/story/table-columns";
import type { Lang } from "@/lib/text/lang";
import { tableToolsText } from "@/lib/text/table-tools-text";
import { sortChange, sortedThenBy, turned, withoutKey } from "./sort-keys";
import styles from "./table-tools.module.css";
import { ToolPanel } from "./tool-panel";

interface SortPanelProps {
  readonly group: string;
  readonly lang: Lang;
  /** The columns by which can be sorted: those that are seen, and those of the keys. */
  readonly columns: readonly ColumnMeta[];
  readonly seen: readonly ColumnMeta[];
  readonly sort: readonly SortKey[];
  /** The order of a table that nobody has sorted. */
  readonly order: string;
}

/** The keys by which a table is sorted: each can be turned and taken away, and further ones added. */
export function SortPanel({ group, lang, columns, seen, sort, order }: SortPanelProps) {
  const text = tableToolsText[lang].sort;
  const labelOf = (name: string) => {
    const column = columns.find((candidate) => candidate.name === name);
    return column ? headerOf(column, lang) : name;
  };
  const others = seen.filter(({ name }) => sort.every(({ column }) => column !== name));
  const isUsual = sortChange(sort, order)._sort === null;
  return (
    <ToolPanel group={group} title={text.title} chosen={isUsual ? 0 : sort.length}>
      <p className={styles.heading}>{text.keys}</p>
      <ol className={styles.keys}>
        {sort.map(({ column, descending }) => {
          const label = labelOf(column);
          const way = descending ? text.descending : text.ascending;
          return (
            <li key={column}>
              <StateLink changes={sortChange(turned(sort, column), order)} label={text.turn(label, way)}>
                {label} <span aria-hidden="true">{descending ? "↓" : "↑"}</span>
              </StateLink>
              {sort.length > 1 && (
                <StateLink
                  changes={sortChange(withoutKey(sort, column), order)}
                  className={styles.move}
                  label={text.remove(label)}
                >
                  <span aria-hidden="true">×</span>
                </StateLink>
              )}
            </li>
          );
        })}
      </ol>
      {others.length > 0 && (
        <>
          <p className={styles.heading}>{text.thenBy}</p>
          <ul className={styles.more}>
            {others.map((column) => (
              <li key={column.name}>
                <StateLink changes={sortChange(sortedThenBy(sort, column), order)}>{headerOf(column, lang)}</StateLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.hint}>{text.hint}</p>
      {!isUsual && <StateLink changes={{ _sort: null }}>{text.reset}</StateLink>}
    </ToolPanel>
  );
}
