import type { SideKey } from "@/lib/story/side-key";
import type { ChartModel, MarkForm, SideSlot } from "../kit/chart";

/** One side's half of a key figure. */
export interface KeyFigureBar {
  readonly id: string;
  readonly side: SideSlot;
  readonly form: MarkForm;
  /** Share of the larger half, from 0 to 1; 0 where the figure is undisclosed or in a currency of its own. */
  readonly share: number;
  /** The amount with its qualifier. */
  readonly text: string;
  /** What the figure belongs to: the deal, or the company that was valued. */
  readonly name: string;
  /** Date and state. */
  readonly detail: string;
}

/** A key figure: both sides' halves, in the order in which they stand. */
export interface KeyFigurePair {
  readonly id: string;
  readonly label: string;
  readonly bars: readonly KeyFigureBar[];
}

export interface KeyFiguresModel extends ChartModel {
  readonly pairs: readonly KeyFigurePair[];
  readonly sides: readonly SideKey[];
}
