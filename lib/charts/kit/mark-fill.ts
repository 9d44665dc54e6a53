import type { MarkForm, SideSlot } from "./chart";

/** Width of a mark's outline in px. */
export const outline = 1.5;

/** A side's colour as a CSS value that follows light and dark. */
export function sideColor(side: SideSlot): string {
  return `var(--${side})`;
}

/**
 * Paints a mark: filled with its side's colour when solid, an outline around paper when hollow.
 *
 * @returns attributes of a shape; the outline is the same in both, so that both have the same size
 */
export function markFill(side: SideSlot, form: MarkForm) {
  const color = sideColor(side);
  return { fill: form === "solid" ? color : "var(--paper)", stroke: color, strokeWidth: outline };
}
