"use client";

import { StateLink } from "@/components/site/state-link";
import type { ColumnMeta } from "@/lib/datasets/column";
import { headerOf } from "@/lib/story/table-columns";
import { columnChanges, type TableView } from "@/lib/story/table-view";
import type { Lang } from "@/lib/text/lang";
import { tableToolsText } from "@/lib/text/table-tools-text";
import styles from "./table-tools.module.css";

interface ColumnMovesProps {
  readonly lang: Lang;
  readonly view: TableView;
  readonly column: ColumnMeta;
  /** Its place among the columns that are seen, counted from 0. */
  readonly place: number;
  /** The names of the columns that are seen after one of them has moved to a place. */
  readonly moved: (name: string, to: number) => readonly string[];
}

/** The links that move a column by one place and that keep it in sight, or no longer. */
export function ColumnMoves({ lang, view, column, place, moved }: ColumnMovesProps) {
  const text = tableToolsText[lang].columns;
  const { name } = column;
  const label = headerOf(column, lang);
  const isPinned = view.pinned === name;
  return (
    <span>
      {place > 0 && (
        <StateLink className={styles.move} changes={columnChanges(view, moved(name, place - 1))} label={text.up(label)}>
          <span aria-hidden="true">↑</span>
        </StateLink>
      )}
      {place < view.chosen.length - 1 && (
        <StateLink
          className={styles.move}
          changes={columnChanges(view, moved(name, place + 1))}
          label={text.down(label)}
        >
          <span aria-hidden="true">↓</span>
        </StateLink>
      )}
      <StateLink
        className={styles.move}
        changes={{ _v_pin: isPinned ? null : name }}
        label={isPinned ? text.unpin(label) : text.pin(label)}
        current={isPinned}
      >
        <span aria-hidden="true">{isPinned ? "◆" : "◇"}</span>
      </StateLink>
    </span>
  );
}
