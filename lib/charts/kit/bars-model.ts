import type { FormKey, SideKey } from "@/lib/story/side-key";
import type { ChartModel, MarkForm, SideSlot } from "./chart";
import type { AxisScale, AxisTick } from "./value-axis";

/** One row, as a bar. */
export interface BarRow {
  readonly id: string;
  /** The row's name. */
  readonly label: string;
  /** What is said of the row in a line of its own under the name, such as how far it has come; none by default. */
  readonly detail?: string;
  readonly side: SideSlot;
  readonly form: MarkForm;
  /** The amount that the bar's length shows, in the axis' unit; above zero on a logarithmic scale. */
  readonly value: number;
  /** The amount as worded, beside the bar's end. */
  readonly text: string;
}

/** Named amounts: one bar each, in the order in which they are to stand. */
export interface BarsModel extends ChartModel {
  readonly rows: readonly BarRow[];
  readonly scale: AxisScale;
  /** In rising order; the axis reaches at least from the first to the last. */
  readonly ticks: readonly AxisTick[];
  /** The sides of the key, in its order; empty when all rows have one side, and then labels have no shape either. */
  readonly sides: readonly SideKey[];
  /** The forms of the key; empty when all bars are of one form. */
  readonly forms: readonly FormKey[];
}
