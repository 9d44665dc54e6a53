"use client";

import { useState } from "react";
import type { Lang } from "@/lib/text/lang";
import { tableToolsText } from "@/lib/text/table-tools-text";
import styles from "./table-tools.module.css";
import type { Clip } from "./use-copy";

interface CopyBarProps {
  readonly lang: Lang;
  /** The selected cells for the clipboard. */
  readonly toClip: () => Clip;
  /** What was last copied. */
  readonly copied: Clip | null;
  readonly onCopied: (clip: Clip) => void;
}

/** Instructions for the grid, a button that copies the selected cells, and a status message. */
export function CopyBar({ lang, toClip, copied, onCopied }: CopyBarProps) {
  const text = tableToolsText[lang].grid;
  const [isDenied, setDenied] = useState(false);
  const copy = async () => {
    try {
      const clip = toClip();
      const forms = { "text/plain": clip.plain, "text/html": clip.html };
      const blobs = Object.entries(forms).map(([type, form]) => [type, new Blob([form], { type })] as const);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
      setDenied(false);
      onCopied(clip);
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
      <p aria-live="polite">{isDenied ? text.refused : copied && text.copied(copied.rows, copied.columns)}</p>
    </div>
  );
}
