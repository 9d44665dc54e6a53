import type { ChartModel } from "../kit/chart";
import type { AxisTick } from "../kit/value-axis";

/** How near a kind of source is to what happened, by the order of the list of kinds; it chooses the fill. */
export type SourceTone = "nearer" | "usual" | "farther";

/** The sources of one year, counted. */
export interface SourceYear {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** The count split by kind, in the order of the key, those above zero alone. */
  readonly parts: readonly { readonly tone: SourceTone; readonly count: number }[];
}

/** Sources by year, oldest first, each year's bar split by kind. */
export interface SourceDatesModel extends ChartModel {
  readonly rows: readonly SourceYear[];
  /** In rising order, from zero. */
  readonly ticks: readonly AxisTick[];
  /** What the fills mean. */
  readonly tones: readonly { readonly tone: SourceTone; readonly label: string }[];
}
