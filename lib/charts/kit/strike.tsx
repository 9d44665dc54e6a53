import type { SideSlot } from "@/lib/story/side-slot";
import type { Point } from "./box";
import { outline, sideColor } from "./mark-fill";

interface StrikeProps extends Point {
  /** Of the line to the right of the point, in px. */
  readonly width: number;
  readonly side: SideSlot;
}

/** The line through a mark of what was refused, withdrawn, dismissed or is disputed; a pointer meets the mark below it. */
export function Strike({ x, y, width, side }: StrikeProps) {
  return <path d={`M${x},${y}h${width}`} stroke={sideColor(side)} strokeWidth={outline} pointerEvents="none" />;
}
