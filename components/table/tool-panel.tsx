"use client";

import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import styles from "./table-tools.module.css";

interface ToolPanelProps {
  /** Panels of one group close each other. */
  readonly group: string;
  readonly title: string;
  /** How many choices are made in it; told beside the title. */
  readonly chosen?: number;
  readonly children: ReactNode;
}

/** A tool that opens below its title, over the table; closed by Escape and by a click elsewhere. It keeps the focus. */
export function ToolPanel({ group, title, chosen = 0, children }: ToolPanelProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const focused = useRef<Element>(null);
  const [isOpen, setOpen] = useState(false);
  // A link that has done its work may be gone, and the focus with it.
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
        {chosen > 0 && <b> {chosen}</b>}
      </summary>
      <div className={styles.panel}>{children}</div>
    </details>
  );
}
