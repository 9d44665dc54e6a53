import type { CardRef } from "@/lib/story/card-ref";
import type { Lang } from "@/lib/text/lang";

/** A word of a fixed list with what it means for the figure. */
export interface CardWord {
  readonly label: string;
  readonly meaning: string;
}

/** A source as a card cites it. */
export interface CardSource {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly date: string;
  readonly language: string;
  /** Where in the source the fact stands, such as a page; null where only the whole source is cited. */
  readonly place: string | null;
  /** Where it was read; null where that is not known. */
  readonly url: string | null;
  /** Its entry among the story's sources: a path of this server. */
  readonly entry: string;
}

/** What a card is about: one value, as readers see it and as it is stored. */
export interface CardFigure {
  /** With its qualifier; of a cell that is empty, what readers see in its place. */
  readonly shown: string;
  /** The text of the cell in the CSV file; null where nothing stands there. */
  readonly stored: string | null;
  /** Currency code or unit; null for what has neither. */
  readonly unit: string | null;
  readonly qualifier: CardWord | null;
  /** Whether Counterpoint computed it, so that it stands in no file. */
  readonly computed: boolean;
}

/** A value of the same row, by the name of its column. */
export interface CardFact {
  readonly label: string;
  readonly value: string;
  /** Its own card, where the value is a figure. */
  readonly card: CardRef | null;
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
  /** How many more there are, and a path at which they are listed; null where all are on the card. */
  readonly more: { readonly count: number; readonly path: string } | null;
}

/** A remark with its own sources. */
export interface CardNote {
  readonly id: string;
  /** The column that it is about; null for the whole row. */
  readonly about: string | null;
  readonly text: string;
  readonly sources: readonly CardSource[];
}

/** A dollar amount in won at the average rate of its month. */
export interface CardWon {
  readonly value: string;
  readonly rate: string;
  readonly month: string;
  /** The row of the rate. */
  readonly card: CardRef | null;
}

/** Everything that is known of one figure, or of one row: plain JSON, worded in one language. */
export interface FigureCard {
  readonly lang: Lang;
  readonly story: string;
  readonly storyTitle: string;
  readonly edition: string;
  /** Up to which day the story's facts are verified, ISO. */
  readonly verified: string;
  readonly ref: CardRef;
  readonly dataset: string;
  /** The row's name. */
  readonly row: string;
  /** The column's name, label and description; null for the card of a row. */
  readonly column: { readonly name: string; readonly label: string; readonly description: string } | null;
  readonly figure: CardFigure | null;
  readonly facts: readonly CardFact[];
  readonly confidence: CardWord | null;
  readonly sources: readonly CardSource[];
  /** Other values on record. They stand beside each other and are never added or averaged. */
  readonly others: readonly CardGroup[];
  readonly notes: readonly CardNote[];
  /** Rows to which this one belongs or that belong to it. */
  readonly related: readonly CardGroup[];
  readonly won: CardWon | null;
  /** Paths of this server. */
  readonly links: { readonly page: string; readonly api: string };
}
