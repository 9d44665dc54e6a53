import type { MarkForm } from "@/lib/story/mark-form";
import type { FormKey, SideKey } from "@/lib/story/side-key";
import type { SideSlot } from "@/lib/story/side-slot";
import type { ChartModel } from "./chart";
import type { AxisScale, AxisTick } from "./value-axis";

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
}

/** Labelled amounts, one bar each, from the top. */
export interface BarsModel extends ChartModel {
  readonly rows: readonly BarRow[];
  readonly scale: AxisScale;
  /** In rising order; the axis spans at least from the first to the last. */
  readonly ticks: readonly AxisTick[];
  /** The sides of the key, in its order; empty when all rows have one side, in which case labels have no shape either. */
  readonly sides: readonly SideKey[];
  /** The forms of the key; empty when all bars have the same form. */
  readonly forms: readonly FormKey[];
}
