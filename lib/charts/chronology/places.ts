import type { SideKey } from "@/lib/story/side-key";
import type { KeyLayout } from "../kit/key-layout";
import type { DateKey, TimelineEvent } from "./model";

/** Sizes in px that the layouts and the drawing share. */
export const timelineType = { label: 12, lineHeight: 15, tick: 12, mark: 10, span: 6, dateKey: 20 };

/** An event's mark in its place: middle and size, in px; a span reaches over its whole width or height. */
export interface PlacedEvent {
  readonly event: TimelineEvent;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An event's label in its place; y is the first baseline, `leader` the points of the line that leads to its mark. */
export interface PlacedLabel {
  readonly event: TimelineEvent;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
  readonly leader: readonly (readonly [x: number, y: number])[] | null;
}

/** A text of the axis. */
export interface PlacedTickText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle";
}

export interface ChronologyLayout {
  readonly height: number;
  /** The keys: that of the whole drawing, and where lanes have room those of the lanes, each at its own height. */
  readonly keys: readonly { readonly y: number; readonly layout: KeyLayout<SideKey | DateKey> }[];
  /** Where marks are drawn. */
  readonly plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Whether time runs down instead of to the right. */
  readonly down: boolean;
  /** The gridlines' places along the axis, in px. */
  readonly grid: readonly number[];
  readonly ticks: readonly PlacedTickText[];
  /** The lines between lanes: y where time runs to the right, x where it runs down. */
  readonly rules: readonly number[];
  /** In the order of the model. */
  readonly marks: readonly PlacedEvent[];
  readonly labels: readonly PlacedLabel[];
}

/** Width in px of an entry's mark in the key: a glyph for a side, a short span for a form of date. */
export function timelineKeyMark(entry: SideKey | DateKey): number {
  return "slot" in entry ? timelineType.mark : timelineType.dateKey;
}
