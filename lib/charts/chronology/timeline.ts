import type { SideKey } from "@/lib/story/side-key";
import type { Box } from "../kit/box";
import type { KeyLayout } from "../kit/key-layout";
import type { PlacedText } from "../kit/placed-text";
import type { DateKey, TimelineEvent, TimelineLane } from "./model";

/** Sizes in px that the layouts and the drawing share. */
export const timelineType = { label: 12, lineHeight: 15, tick: 12, mark: 10, span: 6, dateKey: 20 };

/** The lanes from the top or left. */
export const timelineLanes: readonly TimelineLane[] = ["first", "shared", "second"];

/** Space in px below the key of the whole drawing. */
export const keyGap = 14;

/** Space in px at both ends of the axis, so that marks there are not cut off. */
const inset = 8;

/** An event's mark: its middle and size, in px. */
export interface PlacedEvent {
  readonly event: TimelineEvent;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An event's label. */
export interface PlacedLabel extends PlacedText {
  readonly event: TimelineEvent;
  readonly anchor: "start" | "end";
  /** Points in px of the line from the edge of the lanes to the label; null where the label is next to its mark. */
  readonly leader: readonly (readonly [x: number, y: number])[] | null;
  /** The mark at the head of the label, where that is not beside the event's own. */
  readonly head: { readonly x: number; readonly y: number; readonly size: number } | null;
}

export interface ChronologyLayout {
  readonly height: number;
  /** The key of the whole drawing and, where lanes have room for one, those of the lanes; `y` is the top in px. */
  readonly keys: readonly { readonly y: number; readonly layout: KeyLayout<SideKey | DateKey> }[];
  /** The area of the marks. */
  readonly plot: Box;
  /** Whether time runs down instead of to the right. */
  readonly down: boolean;
  /** Where the axis is narrower, from and to along it in px. */
  readonly breaks: readonly { readonly from: number; readonly to: number }[];
  /** Positions of the gridlines along the axis, in px. */
  readonly grid: readonly number[];
  readonly ticks: readonly (PlacedText & { readonly anchor: "start" | "middle" })[];
  /** The lines between lanes, in px: their y where time runs to the right, their x where it runs down. */
  readonly rules: readonly number[];
  /** In the order of the model. */
  readonly marks: readonly PlacedEvent[];
  readonly labels: readonly PlacedLabel[];
}

/** Width in px of an entry's mark in the key: a glyph for a side, a short span for a form of date. */
export function timelineKeyMark(entry: SideKey | DateKey): number {
  return "slot" in entry ? timelineType.mark : timelineType.dateKey;
}

export type TimeAxis = ReturnType<typeof timeAxis>;

/** Makes an axis of time: its length in px, and the function that gives the px of a position from 0 to 1. */
export function timeAxis(length: number) {
  return { length, px: (at: number) => inset + at * (length - 2 * inset) };
}

/** Where an event's mark starts and ends along the axis, in px; a span is at least as long as a day's mark. */
export function markExtent(event: TimelineEvent, axis: TimeAxis, mark: number) {
  const from = axis.px(event.from);
  const to = axis.px(event.to);
  const middle = (from + to) / 2;
  const half = Math.max(mark, event.form === "day" ? 0 : to - from) / 2;
  return { from: middle - half, to: middle + half };
}
