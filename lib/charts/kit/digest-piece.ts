import type { MarkForm } from "@/lib/story/mark-form";
import type { SideShape } from "@/lib/story/side-key";
import type { SideSlot } from "@/lib/story/side-slot";
import type { Box, Point } from "./box";
import type { PartPaint } from "./digest";
import type { PlacedText } from "./placed-text";

/** How a mark looks. */
export interface PieceLook {
  readonly side: SideSlot;
  readonly shape: SideShape;
  readonly form: MarkForm;
}

/** A piece of a digest in its place, in px; `mark` is the id of the row that it shows. */
export type DigestPiece = { readonly mark?: string } & (
  | {
      readonly draw: "text";
      readonly text: PlacedText;
      readonly size: number;
      readonly bold?: boolean;
      /** Whether it may cross lines. */
      readonly halo?: boolean;
      readonly color?: string;
      readonly anchor?: "start" | "middle" | "end";
    }
  | { readonly draw: "glyph"; readonly look: PieceLook; readonly at: Point; readonly width: number }
  | { readonly draw: "bar"; readonly look: PieceLook; readonly box: Box }
  | { readonly draw: "part"; readonly paint: PartPaint; readonly box: Box }
  | {
      readonly draw: "line";
      readonly points: readonly Point[];
      readonly color: string;
      readonly width: number;
      readonly dash?: string;
    }
);

/** A digest laid out: its pieces, its height in px, and how many of its rows, lines or cells are in it. */
export interface DigestLayout {
  readonly pieces: readonly DigestPiece[];
  readonly height: number;
  readonly shown: number;
  /** What it says, as a text alternative. */
  readonly texts: readonly string[];
}

/** Where a digest has to fit: width and height in px, and how many rows it may show at most. */
export interface DigestRoom {
  readonly width: number;
  readonly height: number;
  readonly most: number;
  /** What is said of marks that are left out. */
  more(count: number): string;
}

/** Sizes of a digest in px. */
export const digestType = {
  label: 11.5,
  value: 11.5,
  small: 11,
  lineHeight: 14,
  glyph: 11,
  bar: 12,
  swatch: 18,
} as const;
