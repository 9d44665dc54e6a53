"use client";

import { StateLink } from "@/components/site/state-link";
import { headerOf } from "@/lib/story/table-columns";
import type { Lang } from "@/lib/text/lang";
import { tableToolsText } from "@/lib/text/table-tools-text";
import { changeSort, removeKey, reverseKey, sortChanges, thenSortBy } from "./sort-keys";
import { ToolPanel } from "./tool-panel";
import styles from "./tool-panel.module.css";
import type { Selection } from "./use-selection";

interface SortPanelProps {
  readonly group: string;
  readonly lang: Lang;
  readonly selection: Selection;
  /** The default order, in the grammar of `_sort`. */
  readonly order: string;
}

/** The sort keys of a table: each can be reversed and removed, and those of other shown columns added. */
export function SortPanel({ group, lang, selection, order }: SortPanelProps) {
  const text = tableToolsText[lang].sort;
  const { sort, view } = selection;
  const offer = { columns: view.available, order };
  const labelOf = (name: string) => {
    const column = view.available.find((candidate) => candidate.name === name);
    return column ? headerOf(column, lang) : name;
  };
  const others = view.columns.filter(({ name }) => sort.every(({ column }) => column !== name));
  const isDefault = sortChanges(sort, order)._sort === null;
  return (
    <ToolPanel group={group} title={text.title} activeCount={isDefault ? 0 : sort.length}>
      <p className={styles.heading}>{text.keys}</p>
      <ol className={styles.keys}>
        {sort.map(({ column, descending }) => {
          const label = labelOf(column);
          const direction = descending ? text.descending : text.ascending;
          return (
            <li key={column}>
              <StateLink
                changes={changeSort(offer, (keys) => reverseKey(keys, column))}
                label={text.turn(label, direction)}
              >
                {label} <span aria-hidden="true">{descending ? "↓" : "↑"}</span>
              </StateLink>
              {sort.length > 1 && (
                <StateLink
                  changes={changeSort(offer, (keys) => removeKey(keys, column))}
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
                <StateLink changes={changeSort(offer, (keys) => thenSortBy(keys, column))}>
                  {headerOf(column, lang)}
                </StateLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.hint}>{text.hint}</p>
      {!isDefault && <StateLink changes={{ _sort: null }}>{text.reset}</StateLink>}
    </ToolPanel>
  );
}
