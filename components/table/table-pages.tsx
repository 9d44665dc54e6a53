"use client";

import { StateLink } from "@/components/site/state-link";
import type { Lang } from "@/lib/text/lang";
import { tableToolsText } from "@/lib/text/table-tools-text";
import styles from "./table-tools.module.css";

interface TablePagesProps {
  readonly lang: Lang;
  /** The place of the first row that is there, counted from 0, how many are there, and how many are selected. */
  readonly offset: number;
  readonly count: number;
  readonly matched: number;
  /** What leads to the rows after these; null at the end. */
  readonly next: string | null;
}

/** The way through a long table for those who read it without a script. */
export function TablePages({ lang, offset, count, matched, next }: TablePagesProps) {
  const text = tableToolsText[lang].pages;
  return (
    <nav className={styles.pages} aria-label={text.label}>
      <span>{text.shown(offset + 1, offset + count, matched)}</span>
      {offset > 0 && <StateLink changes={{ _next: null }}>{text.first}</StateLink>}
      {next !== null && <StateLink changes={{ _next: next }}>{text.next}</StateLink>}
    </nav>
  );
}
