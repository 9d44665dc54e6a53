import type { SideKey } from "@/lib/story/side-key";
import type { ChartModel, MarkForm, SideSlot } from "../kit/chart";

/** One of the figures that made the story. */
export interface HeadlineRow {
  readonly id: string;
  readonly label: string;
  /** The amount with its qualifier, in large type. */
  readonly amount: string;
  /** Date and state, in small type. */
  readonly detail: string;
  readonly side: SideSlot;
  readonly form: MarkForm;
  readonly value: number;
}

export interface HeadlineModel extends ChartModel {
  readonly rows: readonly HeadlineRow[];
  readonly sides: readonly SideKey[];
}
