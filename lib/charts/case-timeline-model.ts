import type { ChartModel, MarkForm } from "./chart";
import type { DateForm } from "./chronology-model";

/** What a court decided, as the drawing words it beside the mark. */
export interface DecisionLabel {
  readonly date: string;
  readonly decided: string;
  /** What the decision left open, introduced by a word for it; only where the label must stand. */
  readonly notDecided: string | null;
  /** Whether it must stand: the latest decision of each case. The others stand where there is room. */
  readonly named: boolean;
}

/** A filing, hearing or announcement (hollow), or a court decision (solid). */
export interface CaseMark {
  readonly id: string;
  readonly form: MarkForm;
  readonly date: DateForm;
  /** Start of the first and end of the last possible day, from 0 at the start of the period to 1 at its end. */
  readonly from: number;
  readonly to: number;
  /** Null for what is no decision. */
  readonly label: DecisionLabel | null;
}

/** One case. */
export interface CaseLane {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  /** Oldest first. */
  readonly marks: readonly CaseMark[];
}

/** What a mark means, as the key words it. */
export interface CaseKey {
  readonly form: MarkForm;
  readonly date: DateForm;
  readonly label: string;
}

/** Filings and rulings on a linear scale of time, one lane per case. */
export interface CaseTimelineModel extends ChartModel {
  readonly lanes: readonly CaseLane[];
  /** Places of the gridlines along the period, from 0 to 1. */
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  readonly keys: readonly CaseKey[];
}
