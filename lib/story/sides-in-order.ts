import type { Side } from "@/lib/datasets/story-file";
import type { Story } from "./story";

/** The two sides from left to right: in the story's order, or swapped. Colour and shape stay with the side. */
export function sidesInOrder(
  story: Pick<Story, "sides">,
  swapped: boolean,
): readonly { readonly side: Side; readonly slot: "first" | "second" }[] {
  const [first, second] = story.sides;
  const order = [
    { side: first, slot: "first" },
    { side: second, slot: "second" },
  ] as const;
  return swapped ? order.toReversed() : order;
}
