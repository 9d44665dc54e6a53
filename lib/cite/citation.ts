import type { Lang } from "@/lib/text/lang";

/** What a citation states. Days are ISO 8601, `2026-07-02`. */
export interface Citation {
  readonly lang: Lang;
  /** Names what is cited: a view, a figure or a chart, and the story. */
  readonly title: string;
  /** The people of the byline; where there are none, the publisher is in the role of the author. */
  readonly authors: readonly string[];
  readonly publisher: string;
  /** The story's id, for keys. */
  readonly story: string;
  /** The edition of the data: the first 12 hex digits of its hash. */
  readonly edition: string;
  /** The day up to which the data is verified; its year is that of the citation. */
  readonly verified: string;
  /** The day of access. */
  readonly accessed: string;
  /** The absolute address that gives the same rows as long as the edition is current. */
  readonly address: string;
}

/** The formats of a citation, in the order in which they are offered. */
export const citationForms = ["note", "apa", "bibtex", "ris", "csl"] as const;

export type CitationForm = (typeof citationForms)[number];
