import type { SideSlot } from "@/lib/story/side-slot";
import type { Point } from "./box";
import { hatchPath } from "./hatch-path";
import { sideColor } from "./mark-fill";

interface HatchProps {
  /** The corners of the convex shape that is hatched, in order. */
  readonly corners: readonly Point[];
  /** Whose colour the lines have; that of text where it is none's. */
  readonly side?: SideSlot;
}

/** The lines over a mark of what is partly done; a pointer meets the mark below them. */
export function Hatch({ corners, side }: HatchProps) {
  const color = side === undefined ? "var(--ink)" : sideColor(side);
  return <path d={hatchPath(corners)} fill="none" stroke={color} pointerEvents="none" />;
}
