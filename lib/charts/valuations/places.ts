import type { SideKey } from "@/lib/story/side-key";
import type { Box } from "../kit/box";
import type { KeyLayout } from "../kit/key-layout";
import type { ValuationKey, ValuationLine, ValuationMark, ValuationOffer } from "./model";

/** Sizes in px that the layout and the drawing share. */
export const valuationsType = {
  name: 13,
  text: 12,
  lineHeight: 16,
  mark: 11,
  offer: 15,
  span: 8,
  spanLeast: 13,
  keySpan: 20,
};

/** Below this width in px amounts are short, and those of the values before the last are left out. */
export const narrowBelow = 480;

/** A mark in its place: its middle, and for a date that is not known to the day the width of its bar, in px. */
export interface PlacedMark {
  readonly mark: ValuationMark;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface PlacedLine {
  readonly line: ValuationLine;
  readonly marks: readonly PlacedMark[];
}

export interface PlacedText {
  /** Left edge, or the right edge of a text that ends there, and the first baseline; in px. */
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly bold?: boolean;
  readonly quiet?: boolean;
}

/** A label of one or more texts, with a leader of two or more points to its mark where it stands away from it. */
export interface PlacedLabel {
  readonly id: string;
  readonly box: Box;
  readonly texts: readonly PlacedText[];
  readonly leader: readonly number[];
}

export interface PlacedOffer {
  readonly offer: ValuationOffer;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly label: PlacedLabel;
  /** The middle of the glyph that stands before a label below the plot; null for one within it. */
  readonly glyph: { readonly x: number; readonly y: number } | null;
}

export interface ValuationsLayout {
  readonly height: number;
  readonly key: KeyLayout<SideKey | ValuationKey>;
  readonly plot: Box;
  /** Horizontal lines of the axis of values. */
  readonly grid: readonly { readonly y: number; readonly text: PlacedText | null }[];
  readonly times: readonly { readonly x: number; readonly text: PlacedText | null }[];
  readonly lines: readonly PlacedLine[];
  /** Of the lines' ends. */
  readonly ends: readonly PlacedLabel[];
  /** The amounts of values before the last, where there is room. */
  readonly amounts: readonly PlacedLabel[];
  readonly offers: readonly PlacedOffer[];
}

/** Lines of text below each other as a label: sizes and texts, from the top left corner. */
export function stackedTexts(
  x: number,
  y: number,
  rows: readonly { readonly line: string; readonly bold?: boolean; readonly quiet?: boolean }[],
): PlacedText[] {
  const { name, lineHeight } = valuationsType;
  return rows.map(({ line, ...look }, index) => ({
    x,
    y: y + index * lineHeight + (lineHeight + name * 0.72) / 2,
    lines: [line],
    ...look,
  }));
}
