import type { StoryFile } from "@/lib/datasets/story-file";
import { itemsOf } from "@/lib/query/plain-row";
import { type Belonging, campsOf } from "@/lib/story/camps";
import type { Tables } from "./check-references";
import type { ReadRow } from "./read-table";

/** Finds the side of each entity that could be read, by id; those of neither side are absent. */
export function entityCamps({ entities }: Tables, { sides }: StoryFile): ReadonlyMap<string, string> {
  return campsOf(
    sides,
    entities.rows.flatMap(({ values }) => toBelonging(values)),
  );
}

function toBelonging({ id, side, member_of: memberOf }: ReadRow["values"]): Belonging[] {
  return typeof id === "string" ? [{ id, side: String(side), memberOf: itemsOf(memberOf).map(String) }] : [];
}
