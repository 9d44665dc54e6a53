import type { MarkForm } from "@/lib/story/mark-form";
import type { FormKey, SideKey } from "@/lib/story/side-key";
import type { SideSlot } from "@/lib/story/side-slot";
import type { ChartModel } from "./chart";
import type { AxisScale, AxisTick } from "./value-axis";

/** A shorter bar, as a share of a linear scale, would only seem to show an amount: the number stands alone. */
export const minShare = 0.01;

/** An amount that the bar's own has replaced: a row of its own in the table, drawn as a notch of the bar. */
export interface BarStep {
  readonly id: string;
  /** Above zero, in the axis's unit. */
  readonly value: number;
  /** The formatted amount, shown below the bar. */
  readonly text: string;
}

/** A row that is drawn as a bar. */
export interface BarRow {
  readonly id: string;
  /** The row's name. */
  readonly label: string;
  /** A second line under the name, such as the row's status; none by default. */
  readonly detail?: string;
  readonly side: SideSlot;
  readonly form: MarkForm;
  /** The amount that the bar's length shows, above zero, in the axis's unit. */
  readonly value: number;
  /** The formatted amount, shown at the bar's end. */
  readonly text: string;
  /** The amounts that this one has replaced, the oldest first, behind a word for them; none by default. */
  readonly earlier?: { readonly label: string; readonly steps: readonly BarStep[] };
}

/** Some of the rows under a heading of their own. */
export interface BarBlock {
  readonly heading: string;
  /** How many rows belong to it, in words. */
  readonly count: string;
  /** How the marks of its rows are drawn, shown before its heading; null where the heading says nothing of that. */
  readonly form: MarkForm | null;
  /** How many of the model's rows are its, one or more; the blocks take them in order. */
  readonly size: number;
  /** What is said of its rows that are not drawn, but listed below the drawing; null where all are drawn. */
  readonly more: string | null;
}

/** Labelled amounts, one bar each, from the top. */
export interface BarsModel extends ChartModel {
  readonly rows: readonly BarRow[];
  /** In which blocks the rows stand; none by default. */
  readonly blocks?: readonly BarBlock[];
  readonly scale: AxisScale;
  /** In rising order; the axis spans at least from the first to the last. */
  readonly ticks: readonly AxisTick[];
  /** The sides of the key, in its order; empty when all rows have one side, in which case labels have no shape either. */
  readonly sides: readonly SideKey[];
  /** The forms of the key; empty when all bars have the same form. */
  readonly forms: readonly FormKey[];
}
