import type { FormKey, SideKey } from "@/lib/story/side-key";
import type { ChartModel, MarkForm, SideSlot } from "../kit/chart";

/** What a source printed, or what the month's rate gives. */
export interface StatedBar {
  readonly kind: "printed" | "computed";
  /** Share of the longer bar of its pair, from 0 to 1. */
  readonly share: number;
  /** The amount in words; the computed one is rounded and says so. */
  readonly text: string;
  /** Who printed it, or from what it was computed. */
  readonly by: string;
}

/** A deal whose amount a source printed in another currency. */
export interface StatedRow {
  readonly id: string;
  readonly label: string;
  /** Date and amount in dollars. */
  readonly detail: string;
  readonly side: SideSlot;
  readonly form: MarkForm;
  /** The printed amount, then the computed one where there is one. */
  readonly bars: readonly StatedBar[];
  /** What the pair comes to, or why nothing was computed. */
  readonly sentence: string;
  /** Whether the implied rate lies further off the month's average than rounding explains. */
  readonly remarkable: boolean;
}

/** Printed amounts beside what the month's average rate gives; each deal to a scale of its own. */
export interface StatedAmountsModel extends ChartModel {
  readonly rows: readonly StatedRow[];
  readonly sides: readonly SideKey[];
  readonly forms: readonly FormKey[];
}
