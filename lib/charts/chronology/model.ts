import type { SideKey } from "@/lib/story/side-key";
import type { ChartModel, SideSlot } from "../kit/chart";

/** The three lanes of a timeline, in the order in which they stand; "shared" holds what concerns both or neither. */
export const timelineLanes = ["first", "shared", "second"] as const;

export type TimelineLane = (typeof timelineLanes)[number];

/** A day; a known month, year or interval; or a date that is approximate or uncertain. It chooses the mark. */
export type DateForm = "day" | "span" | "uncertain";

/** One event as a mark. */
export interface TimelineEvent {
  readonly id: string;
  readonly title: string;
  readonly side: SideSlot;
  readonly lane: TimelineLane;
  readonly form: DateForm;
  /** Start of the first and end of the last possible day, from 0 at the start of the period to 1 at its end. */
  readonly from: number;
  readonly to: number;
  /** The order in which events are given a label, from 0. */
  readonly rank: number;
  /** Whether its label must stand; the others are labelled where there is room. */
  readonly named: boolean;
}

/** What a form of date looks like, as the key words it. */
export interface DateKey {
  readonly date: DateForm;
  readonly label: string;
}

/** Events on a linear scale of time, in lanes by side. */
export interface ChronologyModel extends ChartModel {
  /** Oldest first. */
  readonly events: readonly TimelineEvent[];
  /** Places of the gridlines along the period, from 0 to 1. */
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  /** The sides that are shown, in the key's order, each with its lane. */
  readonly sides: readonly (SideKey & { readonly lane: TimelineLane })[];
  /** The forms of dates other than days that are shown. */
  readonly dates: readonly DateKey[];
}
