import type { PartnerMark } from "./model";

/** Sizes in px that the layout and the drawing share. */
export const partnerRolesType = { name: 13, head: 12, detail: 12, lineHeight: 16, glyph: 12, glyphGap: 7, padding: 6 };

/** A text in its place, in px: y is its first baseline, x its left edge or, for `end`, its right one. */
export interface PlacedText {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly anchor: "start" | "end";
}

/** A mark in its place, in px: its middle, and the texts that belong to it. */
export interface PlacedPartner {
  readonly mark: PartnerMark;
  readonly x: number;
  readonly y: number;
  readonly details: readonly PlacedText[];
}

/** A line across the drawing; a strong one begins a group. */
export interface PlacedRule {
  readonly y: number;
  readonly strong: boolean;
}

/** Partners and roles in their places. */
export interface PartnerPlaces {
  /** Where the drawing ends, in px. */
  readonly height: number;
  readonly heads: readonly PlacedText[];
  readonly names: readonly PlacedText[];
  readonly rules: readonly PlacedRule[];
  readonly marks: readonly PlacedPartner[];
}
