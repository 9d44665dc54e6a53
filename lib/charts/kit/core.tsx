import type { MarkCore } from "@/lib/story/mark-core";
import type { MarkForm } from "@/lib/story/mark-form";
import type { SideSlot } from "@/lib/story/side-slot";
import type { Point } from "./box";
import { sideColor } from "./mark-fill";

interface CoreProps extends Point {
  readonly core: MarkCore;
  readonly side: SideSlot;
  /** That of the mark around it: on a solid one the core has the paper's colour. */
  readonly form: MarkForm;
  /** Height of the mark in px. */
  readonly size: number;
}

/** What stands in the middle of a mark, over it; nothing for a plain one. */
export function Core({ core, side, form, size, x, y }: CoreProps) {
  if (core === "plain") return null;
  const color = form === "solid" ? "var(--paper)" : sideColor(side);
  if (core === "dot") return <circle cx={x} cy={y} r={size * 0.17} fill={color} />;
  const half = size * 0.27;
  const d = `M${x},${y - half}v${half * 2}${core === "cross" ? `M${x - half},${y}h${half * 2}` : ""}`;
  return <path d={d} stroke={color} strokeWidth={size * 0.17} />;
}
