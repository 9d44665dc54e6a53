"use client";

import { useState } from "react";
import type { Lang } from "@/lib/text/lang";
import { tableToolsText } from "@/lib/text/table-tools-text";
import type { GridRange } from "./move-in-grid";
import styles from "./table-tools.module.css";

interface CopyBarProps {
  readonly lang: Lang;
  /** The selected range. */
  readonly range: GridRange;
  /** Formats a range for the clipboard. */
  readonly toText: (range: GridRange) => string;
  /** The range that was last copied. */
  readonly copied: GridRange | null;
  readonly onCopied: (range: GridRange) => void;
}

/** Instructions for the grid, a button that copies the selected cells, and a status message. */
export function CopyBar({ lang, range, toText, copied, onCopied }: CopyBarProps) {
  const text = tableToolsText[lang].grid;
  const [isDenied, setDenied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(toText(range));
      setDenied(false);
      onCopied(range);
    } catch {
      setDenied(true);
    }
  };
  return (
    <div className={styles.copy}>
      <button type="button" onClick={copy}>
        {text.copy}
      </button>
      <p>{text.hint}</p>
      <p aria-live="polite">
        {isDenied
          ? text.refused
          : copied && text.copied(copied.to.row - copied.from.row + 1, copied.to.column - copied.from.column + 1)}
      </p>
    </div>
  );
}
