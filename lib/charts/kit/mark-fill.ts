import type { MarkForm } from "@/lib/story/mark-form";
import type { SideSlot } from "@/lib/story/side-slot";

/** Width of a mark's outline in px. */
export const outline = 1.5;

/** A side's colour as a CSS value that follows light and dark. */
export function sideColor(side: SideSlot): string {
  return `var(--${side})`;
}

/**
 * The attributes that paint a mark's shape: in its side's colour when solid, else in the paper's, over which lines lie
 * when it is partial. All have an outline in the side's colour, so that they have the same size.
 */
export function markFill(side: SideSlot, form: MarkForm) {
  const color = sideColor(side);
  return { fill: form === "solid" ? color : "var(--paper)", stroke: color, strokeWidth: outline };
}
