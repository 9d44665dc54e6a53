import type { MarkForm } from "@/lib/story/mark-form";
import type { Box } from "./box";

/** Sizes in px of marks on lines, and of the labels beside them. */
export const lineType = { name: 13, text: 12, lineHeight: 16, mark: 11, bar: 8, minBar: 13, keyBar: 20 };

/** A known value as a mark. */
export interface DatedMark {
  readonly id: string;
  /** Start of the first and end of the last possible day, from 0 at the start of the period to 1 at its end. */
  readonly from: number;
  readonly to: number;
  /** Whether its date is not known to the day: it is drawn as a bar from `from` to `to`. */
  readonly coarse: boolean;
  /** In the axis' unit. */
  readonly value: number;
  /** Hollow where the value is not exact. */
  readonly form: MarkForm;
  /** The amount with its qualifier, in full and short. */
  readonly text: string;
  readonly short: string;
}

/** A mark in the plot: its middle, and the width of the bar of a coarse date, 0 for a day; in px. */
export interface PlacedMark<Mark extends DatedMark = DatedMark> {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/**
 * Places a mark within the plot. The bar of a coarse date is never so short that it looks like a day.
 *
 * @param y of the mark's value, in px
 */
export function placeMark<Mark extends DatedMark>(mark: Mark, plot: Box, y: number): PlacedMark<Mark> {
  const width = mark.coarse ? Math.max(lineType.minBar, (mark.to - mark.from) * plot.width) : 0;
  const middle = plot.x + ((mark.from + mark.to) / 2) * plot.width;
  const x = Math.min(plot.x + plot.width - width / 2, Math.max(plot.x + width / 2, middle));
  return { mark, x, y, width };
}

/** What a mark covers. */
export function markBox({ x, y, width }: PlacedMark): Box {
  return width > 0 ? boxAround(x, y, width, lineType.bar) : boxAround(x, y, lineType.mark);
}

/** A box around its middle, in px; a square without a height. */
export function boxAround(x: number, y: number, width: number, height = width): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}
