"use client";

import { useState } from "react";
import { useAddress } from "@/components/hooks/use-address";
import { StateLink } from "@/components/site/state-link";
import { headerOf } from "@/lib/story/table-columns";
import { columnChanges, type TableView } from "@/lib/story/table-view";
import { table as tableEn } from "@/lib/text/en/table";
import { tableTools as en } from "@/lib/text/en/table-tools";
import { table as tableKo } from "@/lib/text/ko/table";
import { tableTools as ko } from "@/lib/text/ko/table-tools";
import type { Lang } from "@/lib/text/lang";
import { CheckField } from "./check-field";
import styles from "./table-tools.module.css";
import { ToolPanel } from "./tool-panel";

interface ColumnPanelProps {
  readonly group: string;
  readonly lang: Lang;
  readonly view: TableView;
}

/** Which columns a table shows, in which order, and which of them stays in sight; a form of its own without a script. */
export function ColumnPanel({ group, lang, view }: ColumnPanelProps) {
  const text = { en, ko }[lang].columns;
  const { path, parameters, change } = useAddress();
  const [dragged, setDragged] = useState<string | null>(null);
  const names = view.chosen.map(({ name }) => name);
  const hidden = view.available.filter(({ name }) => !names.includes(name));
  const show = (wanted: readonly string[]) => change(columnChanges(view, wanted));
  const moved = (name: string, to: number) => {
    const rest = names.filter((other) => other !== name);
    return [...rest.slice(0, to), name, ...rest.slice(to)];
  };
  const isOwn = parameters.has("_col") || parameters.has("_nocol") || view.pinned !== null;
  return (
    <ToolPanel group={group} title={text.title} chosen={isOwn ? names.length : 0}>
      <form
        action={path}
        onSubmit={(event) => event.preventDefault()}
        className={styles.columns}
        aria-label={text.show}
      >
        <ol>
          {view.chosen.map((column, place) => {
            const { name } = column;
            const label = headerOf(column, lang);
            const isPinned = view.pinned === name;
            return (
              <li
                key={name}
                draggable={true}
                data-dragged={dragged === name || undefined}
                onDragStart={() => setDragged(name)}
                onDragOver={(event) => event.preventDefault()}
                onDrop={() => {
                  if (dragged !== null) show(moved(dragged, place));
                }}
                onDragEnd={() => setDragged(null)}
              >
                <CheckField
                  name="_col"
                  value={name}
                  checked={true}
                  disabled={names.length === 1}
                  onChange={() => show(names.filter((other) => other !== name))}
                >
                  <span>{label}</span>
                </CheckField>
                <span className={styles.moves}>
                  {place > 0 && (
                    <StateLink
                      className={styles.move}
                      changes={columnChanges(view, moved(name, place - 1))}
                      label={text.up(label)}
                    >
                      <span aria-hidden="true">↑</span>
                    </StateLink>
                  )}
                  {place < names.length - 1 && (
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
              </li>
            );
          })}
        </ol>
        {hidden.length > 0 && (
          <>
            <p className={styles.heading}>{text.hidden}</p>
            <ul>
              {hidden.map((column) => (
                <li key={column.name}>
                  <CheckField
                    name="_col"
                    value={column.name}
                    checked={false}
                    onChange={() => show([...names, column.name])}
                  >
                    <span>{headerOf(column, lang)}</span>
                  </CheckField>
                </li>
              ))}
            </ul>
          </>
        )}
        {[...parameters]
          .filter(([name]) => name !== "_col" && name !== "_nocol" && name !== "_next")
          .map(([name, value]) => (
            <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
          ))}
        <noscript>
          <button type="submit">{{ en: tableEn, ko: tableKo }[lang].apply}</button>
        </noscript>
      </form>
      {isOwn && <StateLink changes={{ _col: null, _nocol: null, _v_pin: null }}>{text.reset}</StateLink>}
    </ToolPanel>
  );
}
