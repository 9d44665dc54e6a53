"use client";

import { useState } from "react";
import type { Lang } from "@/lib/text/lang";
import { tableToolsText } from "@/lib/text/table-tools-text";
import type { GridRange } from "./grid-keys";
import styles from "./table-tools.module.css";

interface CopyBarProps {
  readonly lang: Lang;
  /** The selected range, and its text for the clipboard. */
  readonly range: GridRange;
  readonly textOf: (range: GridRange) => string;
  /** The range that was copied last. */
  readonly copied: GridRange | null;
  readonly onCopied: (range: GridRange) => void;
}

/** How a grid is used, a button that copies the selected cells, and a word about what was copied. */
export function CopyBar({ lang, range, textOf, copied, onCopied }: CopyBarProps) {
  const text = tableToolsText[lang].grid;
  const [isRefused, setRefused] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(textOf(range));
      setRefused(false);
      onCopied(range);
    } catch {
      setRefused(true);
    }
  };
  return (
    <div className={styles.copy}>
      <button type="button" onClick={copy}>
        {text.copy}
      </button>
      <p>{text.hint}</p>
      <p aria-live="polite">
        {isRefused
          ? text.refused
          : copied && text.copied(copied.to.row - copied.from.row + 1, copied.to.column - copied.from.column + 1)}
      </p>
    </div>
  );
}
