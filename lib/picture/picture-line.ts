import type { SideShape } from "@/lib/story/side-key";
import type { SideSlot } from "@/lib/story/side-slot";

/** A line of text in a picture: the start of its baseline in px, its type, and the custom property of its colour. */
export interface PictureLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly ink: "ink" | "ink-2";
}

/** The shape of a side in a picture's brand: its middle and its size in px. */
export interface PictureShape {
  readonly shape: SideShape;
  readonly slot: SideSlot;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}
