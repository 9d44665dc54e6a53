import type { MarkForm } from "./mark-form";
import type { SideSlot } from "./side-slot";

/** The second cue beside a side's colour. */
export type SideShape = "circle" | "diamond" | "square" | "triangle";

/** One side as a chart's key names it. */
export interface SideKey {
  readonly slot: SideSlot;
  readonly label: string;
  readonly shape: SideShape;
}

/** What solid or hollow marks mean, as a chart's key labels it. */
export interface FormKey {
  readonly form: MarkForm;
  readonly label: string;
}
