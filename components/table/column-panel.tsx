"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { type AddressChange, useAddress } from "@/components/hooks/use-address";
import { StateLink } from "@/components/site/state-link";
import type { ColumnMeta } from "@/lib/datasets/column";
import { headerOf } from "@/lib/story/table-columns";
import { chosenColumns, columnChanges, type TableView } from "@/lib/story/table-view";
import type { Lang } from "@/lib/text/lang";
import { tableText } from "@/lib/text/table-text";
import { tableToolsText } from "@/lib/text/table-tools-text";
import { CheckField } from "./check-field";
import { ToolPanel } from "./tool-panel";
import styles from "./tool-panel.module.css";

interface ColumnPanelProps {
  readonly group: string;
  readonly lang: Lang;
  readonly view: TableView;
}

/** A React key that is not the name of a column. */
const headingKey = "-";

/** Which columns a table shows, in which order, and which is pinned. Without scripting it is a separate form. */
export function ColumnPanel({ group, lang, view }: ColumnPanelProps) {
  const text = tableToolsText[lang].columns;
  const { path, parameters, change } = useAddress();
  const [dragged, setDragged] = useState<string | null>(null);
  const names = view.chosen.map(({ name }) => name);
  const order = names.join();
  const form = useRef<HTMLFormElement>(null);
  const lastOrder = useRef(order);
  useLayoutEffect(() => {
    if (lastOrder.current === order) return;
    lastOrder.current = order;
    // React restores the focus of a moved element and the scroll positions, so the element may be out of view.
    form.current?.querySelector(":focus-visible")?.scrollIntoView({ block: "nearest" });
  });
  const hidden = view.available.filter(({ name }) => !names.includes(name));
  const isCustom = parameters.has("_col") || parameters.has("_nocol") || view.pinned !== null;
  return (
    <ToolPanel group={group} title={text.title} activeCount={isCustom ? names.length : 0}>
      <form
        ref={form}
        action={path}
        onSubmit={(event) => event.preventDefault()}
        className={styles.columns}
        aria-label={text.show}
      >
        {/* One list, so that the checkbox of a column that is hidden or shown keeps its focus. */}
        <ol>
          {[...view.chosen, ...hidden].flatMap((column, index) => {
            const { name } = column;
            const isShown = index < names.length;
            const item = (
              <li
                key={name}
                draggable={isShown || undefined}
                data-dragged={dragged === name || undefined}
                onDragStart={() => setDragged(name)}
                onDragOver={(event) => isShown && event.preventDefault()}
                onDrop={() => dragged !== null && change(placeColumn(view, dragged, index))}
                onDragEnd={() => setDragged(null)}
              >
                <CheckField
                  name="_col"
                  value={name}
                  checked={isShown}
                  disabled={isShown && names.length === 1}
                  onChange={(isOn) => change(placeColumn(view, name, isOn ? Infinity : null))}
                >
                  <span>{headerOf(column, lang)}</span>
                </CheckField>
                {isShown && <ColumnMoves lang={lang} view={view} column={column} index={index} />}
              </li>
            );
            if (index !== names.length) return item;
            return [
              <li key={headingKey} className={styles.heading}>
                {text.hidden}
              </li>,
              item,
            ];
          })}
        </ol>
        {[...parameters]
          .filter(([name]) => name !== "_col" && name !== "_nocol" && name !== "_next")
          .map(([name, value]) => (
            <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
          ))}
        <noscript>
          <button type="submit">{tableText[lang].apply}</button>
        </noscript>
      </form>
      {isCustom && <StateLink changes={{ _col: null, _nocol: null, _v_pin: null }}>{text.reset}</StateLink>}
    </ToolPanel>
  );
}

/** The change of an address that shows a column at an index among those shown, or hides it (null). */
function placeColumn(view: TableView, name: string, to: number | null): AddressChange {
  return (parameters) => {
    const rest = chosenColumns(parameters, view)
      .map((column) => column.name)
      .filter((other) => other !== name);
    return columnChanges(view, to === null ? rest : [...rest.slice(0, to), name, ...rest.slice(to)]);
  };
}

interface ColumnMovesProps {
  readonly lang: Lang;
  readonly view: TableView;
  readonly column: ColumnMeta;
  /** The zero-based index of the column among those shown. */
  readonly index: number;
}

/** The links that move a column by one position, and that pin or unpin it. */
function ColumnMoves({ lang, view, column, index }: ColumnMovesProps) {
  const text = tableToolsText[lang].columns;
  const { name } = column;
  const label = headerOf(column, lang);
  const isPinned = view.pinned === name;
  const moves = [
    { arrow: "↑", to: index - 1, label: text.up(label) },
    { arrow: "↓", to: index + 1, label: text.down(label) },
  ];
  return (
    <span>
      {moves.map(
        ({ arrow, to, label }) =>
          view.chosen[to] && (
            <StateLink key={arrow} className={styles.move} changes={placeColumn(view, name, to)} label={label}>
              <span aria-hidden="true">{arrow}</span>
            </StateLink>
          ),
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
