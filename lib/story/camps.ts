/** What decides to which side an entity belongs. */
export interface Belonging {
  readonly id: string;
  readonly side: string;
  /** The coalitions, companies or groups of which it is a member, by id. */
  readonly memberOf: readonly string[];
}

/**
 * Finds the side of each entity: that of which it is the name, else that of what it is a member of (directly or by way
 * of others, the first that is named), else that of its own `side`. Those of neither side are absent.
 *
 * @param sides the two sides of a story, each with the entity that is its name
 * @returns the side's id by the entity's id
 */
export function campsOf(
  sides: readonly { readonly id: string; readonly entity: string }[],
  entities: readonly Belonging[],
): ReadonlyMap<string, string> {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const named = new Map(sides.map(({ id, entity }) => [entity, id]));
  const find = (id: string, seen: readonly string[]): string | undefined => {
    const own = named.get(id);
    if (own !== undefined || seen.includes(id)) return own;
    const entity = byId.get(id);
    for (const group of entity?.memberOf ?? []) {
      const side = find(group, [...seen, id]);
      if (side !== undefined) return side;
    }
    return sides.find((side) => side.id === entity?.side)?.id;
  };
  return new Map(
    entities.flatMap(({ id }) => {
      const side = find(id, []);
      return side === undefined ? [] : [[id, side] as const];
    }),
  );
}
