/** Whom a row or mark concerns: the story's first or second side, both, or neither. It chooses colour and shape. */
export type SideSlot = "first" | "second" | "both" | "neither";

/** The slot of a side by its index among the story's sides as lookups list them. */
export function slotOf(sides: readonly { readonly id: string }[], side: string): SideSlot {
  const index = sides.findIndex(({ id }) => id === side);
  return (["first", "second", "both"] as const)[index] ?? "neither";
}
