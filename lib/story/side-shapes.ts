import type { SideKey, SideShape } from "./side-key";
import type { SideSlot } from "./side-slot";

/**
 * The shape of each slot: of a side where a story or key gives it no other, and always of what concerns both or neither.
 * Whether a mark is solid or hollow says how firm it is, so a shape alone says whose it is.
 */
export const usualShapes: Readonly<Record<SideSlot, SideShape>> = {
  first: "circle",
  second: "diamond",
  both: "square",
  neither: "triangle",
};

/** Makes the function that gives the shape of a slot's marks, by the sides of a chart's key. */
export function shapesOf(sides: readonly SideKey[]): (slot: SideSlot) => SideShape {
  const shapes = new Map(sides.map(({ slot, shape }) => [slot, shape]));
  return (slot) => shapes.get(slot) ?? usualShapes[slot];
}
