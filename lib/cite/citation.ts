import type { Lang } from "@/lib/text/lang";

/** What is cited, with all that a citation states. Days are ISO 8601, `2026-07-02`. */
export interface Citation {
  readonly lang: Lang;
  /** Names what is cited: a view, a figure or a chart, and the story. */
  readonly title: string;
  /** Who publishes it, and stands for the author. */
  readonly publisher: string;
  /** The story's id, for keys. */
  readonly story: string;
  /** The edition of the data: the first 12 hex digits of its hash. */
  readonly edition: string;
  /** Up to which day the data is verified; its year is that of the citation. */
  readonly verified: string;
  /** On which day it was read. */
  readonly accessed: string;
  /** The absolute address that gives the same rows as long as the edition is current. */
  readonly address: string;
}

/** The forms in which a citation is written, in the order in which they are offered. */
export const citationForms = ["note", "apa", "bibtex", "ris", "csl"] as const;

export type CitationForm = (typeof citationForms)[number];
