"use client";

import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import styles from "./tool-panel.module.css";

interface ToolPanelProps {
  /** Opening a panel closes the others of its group. */
  readonly group: string;
  readonly title: string;
  /** The number of active choices, shown next to the title. */
  readonly activeCount: number;
  readonly children: ReactNode;
}

/** A panel that opens over the table, and closes on Escape and on a click outside. The focus stays in it. */
export function ToolPanel({ group, title, activeCount, children }: ToolPanelProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const focused = useRef<Element>(null);
  const [isOpen, setOpen] = useState(false);
  // A link may disappear when it is followed, and the focus with it.
  useLayoutEffect(() => {
    if (focused.current?.isConnected !== false || document.activeElement !== document.body) return;
    focused.current = null;
    details.current?.querySelector("summary")?.focus();
  });
  useEffect(() => {
    if (!isOpen) return;
    const close = ({ target }: PointerEvent) => {
      if (details.current && target instanceof Node && !details.current.contains(target)) details.current.open = false;
    };
    document.addEventListener("pointerdown", close);
    return () => document.removeEventListener("pointerdown", close);
  }, [isOpen]);
  return (
    <details
      ref={details}
      name={group}
      className={styles.tool}
      onFocus={({ target }) => {
        focused.current = target;
      }}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !details.current?.open) return;
        details.current.open = false;
        details.current.querySelector("summary")?.focus();
      }}
    >
      <summary>
        {title}
        {activeCount > 0 && <b> {activeCount}</b>}
      </summary>
      <div className={styles.panel}>{children}</div>
    </details>
  );
}
