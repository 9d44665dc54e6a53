import type { CardRef } from "@/lib/story/card-ref";

/** A source as a card cites it. */
export interface CardSource {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  /** Its kind, and whose text it is where that is not the publisher's. */
  readonly kind: string;
  readonly date: string;
  readonly language: string;
  /** The location in the source, such as a page; null where only the whole source is cited. */
  readonly place: string | null;
  /** Null where it is not known. */
  readonly url: string | null;
  /** Its entry among the story's sources: a path of this server. */
  readonly entry: string;
}

/** Another row or value that has to do with the card's. */
export interface CardEntry {
  readonly label: string;
  /** A value with its qualifier; null where only the row is named. */
  readonly value: string | null;
  /** Date, basis, who printed it. */
  readonly detail: string;
  readonly card: CardRef;
}

/** Entries that are on the card for the same reason. */
export interface CardGroup {
  readonly title: string;
  readonly entries: readonly CardEntry[];
  /** How many more there are, and a path that lists them; null where all are on the card. */
  readonly more: { readonly count: number; readonly path: string } | null;
}

/** A remark with its own sources. */
export interface CardNote {
  readonly id: string;
  /** The label of its column; null where it is about the whole row. */
  readonly about: string | null;
  readonly text: string;
  readonly sources: readonly CardSource[];
}
