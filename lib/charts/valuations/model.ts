import type { SideKey } from "@/lib/story/side-key";
import type { ChartModel, MarkForm, SideSlot } from "../kit/chart";
import type { AxisScale, AxisTick } from "../kit/value-axis";

/** A known value as a mark. */
export interface ValuationMark {
  readonly id: string;
  /** Start of the first and end of the last possible day, from 0 at the start of the period to 1 at its end. */
  readonly from: number;
  readonly to: number;
  /** Whether its date is not known to the day: it is drawn as a bar from `from` to `to`. */
  readonly coarse: boolean;
  /** In the axis' unit; above zero. */
  readonly value: number;
  /** Hollow where the value is not exact. */
  readonly form: MarkForm;
  /** The amount with its qualifier, in full and short. */
  readonly text: string;
  readonly short: string;
}

/** The known values of a company, one or more, in order of time. */
export interface ValuationLine {
  readonly id: string;
  /** The company's name, without what stands in parentheses. */
  readonly name: string;
  readonly side: SideSlot;
  /** The company's place among those of its side, from 0; it chooses the dashes of the line. */
  readonly place: number;
  readonly marks: readonly ValuationMark[];
  /** The date of the last value. */
  readonly until: string;
}

/** A price that was offered: never part of a line. */
export interface ValuationOffer extends ValuationMark {
  readonly name: string;
  readonly side: SideSlot;
  /** That it is an offer, and the amount; in full and short. */
  readonly label: string;
  readonly shortLabel: string;
}

/** What a mark means, as the key words it. */
export interface ValuationKey {
  readonly mark: "exact" | "inexact" | "coarse" | "offer";
  readonly label: string;
}

/** Valuations of companies over time, one line each. */
export interface ValuationsModel extends ChartModel {
  /** In the order of the data. */
  readonly lines: readonly ValuationLine[];
  readonly offers: readonly ValuationOffer[];
  readonly scale: AxisScale;
  /** In rising order. */
  readonly values: readonly AxisTick[];
  /** Firsts of years or months along the period, from 0 to 1. */
  readonly times: readonly { readonly at: number; readonly text: string }[];
  /** The sides that are shown, in the key's order. */
  readonly sides: readonly SideKey[];
  /** The marks that need a word, in the key's order. */
  readonly marks: readonly ValuationKey[];
}
