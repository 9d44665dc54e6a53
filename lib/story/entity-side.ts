import { campsOf } from "./camps";
import type { SideSlot } from "./side-slot";
import { findRow, type Story, sideSlot } from "./story";

const made = new WeakMap<Story, ReadonlyMap<string, string>>();

/** The side to which an entity belongs, by its own name, as a member or by its `side`; undefined for everyone else. */
export function campOf(story: Story, entity: string | null): string | undefined {
  return entity === null ? undefined : storyCamps(story).get(entity);
}

/** The slot of an entity: that of the side to which it belongs, else of its own `side`, which may be both. */
export function entitySlot(story: Story, entity: string): SideSlot {
  return sideSlot(story, campOf(story, entity) ?? findRow(story, "entities", entity)?.side ?? "neither");
}

/** The entities that say of themselves that they are members of another, in the order of the file; by id. */
export function membersOf(story: Story, entity: string): readonly string[] {
  return story.rows.entities.filter(({ member_of }) => member_of?.includes(entity)).map(({ id }) => id);
}

function storyCamps(story: Story): ReadonlyMap<string, string> {
  const known = made.get(story);
  if (known) return known;
  const entities = story.rows.entities.map(({ id, side, member_of }) => ({ id, side, memberOf: member_of ?? [] }));
  const camps = campsOf(story.sides, entities);
  made.set(story, camps);
  return camps;
}
