import type { SideShape } from "@/lib/story/side-key";

/** The shapes of sides as characters, for lists without a drawing. */
export const shapeSigns: Readonly<Record<SideShape, string>> = {
  circle: "●",
  diamond: "◆",
  square: "■",
  triangle: "▲",
};
