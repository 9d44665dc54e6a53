import type { StoryFile } from "@/lib/datasets/story-file";
import { isDate } from "@/lib/query/plain-row";
import type { Pair } from "@/lib/text/lang";
import type { Tables } from "./check-references";
import { entityCamps } from "./entity-camps";
import { placed, withValue } from "./fault";

/**
 * Words positions that the comparison cannot show because who said them belongs to neither side, changes of mind
 * without what was said before, and entities that are members of one side while their own `side` is the other.
 */
export function sideWarnings(tables: Tables, story: StoryFile): Pair[] {
  const camps = entityCamps(tables, story);
  return [...lostPositions(tables, camps), ...firstChanges(tables, camps), ...twoSided(tables, story, camps)];
}

function lostPositions({ positions, entities }: Tables, camps: ReadonlyMap<string, string>): Pair[] {
  const known = new Set(entities.rows.map(({ values }) => values.id));
  return positions.rows.flatMap(({ line, values: { entity_id: entity } }) => {
    if (typeof entity !== "string" || !known.has(entity) || camps.has(entity)) return [];
    const what = {
      en: "belongs to neither side, so no page shows the position; give it a side or member_of in entities.csv",
      ko: "어느 진영에도 속하지 않아 입장이 화면에 나오지 않는다. entities.csv에 side나 member_of를 적는다",
    };
    return [placed({ file: "positions.csv", line, column: "entity_id", message: withValue(what, entity) })];
  });
}

function firstChanges({ positions }: Tables, camps: ReadonlyMap<string, string>): Pair[] {
  const campOf = (entity: unknown) => camps.get(String(entity));
  return positions.rows.flatMap(({ line, values }) => {
    const asOf = values.as_of;
    if (values.changed !== true || !isDate(asOf)) return [];
    const hasEarlier = positions.rows.some(
      ({ values: other }) =>
        other.topic_id === values.topic_id &&
        campOf(other.entity_id) === campOf(values.entity_id) &&
        isDate(other.as_of) &&
        other.as_of.earliest < asOf.earliest,
    );
    if (hasEarlier) return [];
    const what = {
      en: "the side has no earlier position on the topic; add it, or say false",
      ko: "그 진영이 같은 주제에 대해 앞서 밝힌 입장이 없다. 그 입장을 더하거나 false로 적는다",
    };
    return [placed({ file: "positions.csv", line, column: "changed", message: withValue(what, "true") })];
  });
}

function twoSided({ entities }: Tables, { sides }: StoryFile, camps: ReadonlyMap<string, string>): Pair[] {
  const ids = sides.map(({ id }) => id);
  return entities.rows.flatMap(({ line, values: { id, side } }) => {
    const camp = camps.get(String(id));
    if (camp === undefined || side === camp || !ids.some((each) => each === side)) return [];
    const what = {
      en: `it is a member of ${camp} or names it, and counts as such; make them agree`,
      ko: `${camp}의 소속이거나 그 진영 자체여서 그 진영으로 센다. 서로 맞춘다`,
    };
    return [placed({ file: "entities.csv", line, column: "side", message: withValue(what, side) })];
  });
}
