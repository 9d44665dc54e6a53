import type { Row } from "@/lib/datasets/registry";
import { entitySlot } from "@/lib/story/entity-side";
import type { SideSlot } from "@/lib/story/side-slot";
import type { Story } from "@/lib/story/story";

/** Where a filing stands: above the bar of its case for who brought it, below for the other side, else on the bar. */
export type FilingPlace = "above" | "line" | "below";

/** The slot of several entities: the one side to which some belong, both, or neither. */
export function partySlot(story: Story, entities: readonly string[]): SideSlot {
  const slots = new Set(entities.map((entity) => entitySlot(story, entity)));
  if (slots.has("both") || (slots.has("first") && slots.has("second"))) return "both";
  return slots.has("first") ? "first" : slots.has("second") ? "second" : "neither";
}

/** Finds where what someone filed in a case stands: by the parties of the case themselves, else by their sides. */
export function filingPlace(
  story: Story,
  filedBy: readonly string[],
  { brought_by, against }: Pick<Row<"cases">, "brought_by" | "against">,
): FilingPlace {
  const [first, second] = [brought_by ?? [], against ?? []];
  const isIn = (party: readonly string[]) => filedBy.some((entity) => party.includes(entity));
  if (isIn(first) !== isIn(second)) return isIn(first) ? "above" : "below";
  const slot = partySlot(story, filedBy);
  const [above, below] = [partySlot(story, first), partySlot(story, second)];
  if (slot === "neither" || slot === "both" || above === below) return "line";
  return slot === above ? "above" : slot === below ? "below" : "line";
}
