"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { useAddress } from "@/components/hooks/use-address";
import { StateLink } from "@/components/site/state-link";
import { headerOf } from "@/lib/story/table-columns";
import { columnChanges, type TableView } from "@/lib/story/table-view";
import type { Lang } from "@/lib/text/lang";
import { tableText } from "@/lib/text/table-text";
import { tableToolsText } from "@/lib/text/table-tools-text";
import { CheckField } from "./check-field";
import { ColumnMoves } from "./column-moves";
import styles from "./table-tools.module.css";
import { ToolPanel } from "./tool-panel";

interface ColumnPanelProps {
  readonly group: string;
  readonly lang: Lang;
  readonly view: TableView;
}

/** No column is named so. */
const headingKey = "-";

/** Which columns a table shows, in which order, and which of them stays in sight; a form of its own without a script. */
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
    // React gives what has moved its focus back and every scroll position, so that it may be out of sight.
    form.current?.querySelector(":focus-visible")?.scrollIntoView({ block: "nearest" });
  });
  const hidden = view.available.filter(({ name }) => !names.includes(name));
  const show = (wanted: readonly string[]) => change(columnChanges(view, wanted));
  const moved = (name: string, to: number | null) => {
    const rest = names.filter((other) => other !== name);
    return to === null ? rest : [...rest.slice(0, to), name, ...rest.slice(to)];
  };
  const isOwn = parameters.has("_col") || parameters.has("_nocol") || view.pinned !== null;
  return (
    <ToolPanel group={group} title={text.title} chosen={isOwn ? names.length : 0}>
      <form
        ref={form}
        action={path}
        onSubmit={(event) => event.preventDefault()}
        className={styles.columns}
        aria-label={text.show}
      >
        {/* One list: a column that is hidden or shown moves in it, and its box stays the same, with the focus. */}
        <ol>
          {[...view.chosen, ...hidden].flatMap((column, place) => {
            const { name } = column;
            const isShown = place < names.length;
            const item = (
              <li
                key={name}
                draggable={isShown || undefined}
                data-dragged={dragged === name || undefined}
                onDragStart={() => setDragged(name)}
                onDragOver={(event) => {
                  if (isShown) event.preventDefault();
                }}
                onDrop={() => {
                  if (dragged !== null) show(moved(dragged, place));
                }}
                onDragEnd={() => setDragged(null)}
              >
                <CheckField
                  name="_col"
                  value={name}
                  checked={isShown}
                  disabled={isShown && names.length === 1}
                  onChange={(isOn) => show(moved(name, isOn ? names.length : null))}
                >
                  <span>{headerOf(column, lang)}</span>
                </CheckField>
                {isShown && <ColumnMoves lang={lang} view={view} column={column} place={place} moved={moved} />}
              </li>
            );
            if (place !== names.length) return item;
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
      {isOwn && <StateLink changes={{ _col: null, _nocol: null, _v_pin: null }}>{text.reset}</StateLink>}
    </ToolPanel>
  );
}
