import type { SideSlot } from "@/lib/charts/kit/chart";

/** The place of a side among the story's sides as lookups list them: first, second, both or neither. */
export function slotOf(sides: readonly { readonly id: string }[], side: string): SideSlot {
  const place = sides.findIndex(({ id }) => id === side);
  return (["first", "second", "both"] as const)[place] ?? "neither";
}
