import { findRow, type Story } from "./story";

/** The camp of a person or organisation: one of the story's two sides, or undefined. */
export function campOf(story: Story, entity: string | null): string | undefined {
  const side = entity === null ? undefined : findRow(story, "entities", entity)?.side;
  return story.sides.find(({ id }) => id === side)?.id;
}

/** The topics on which a claim made in one camp was answered in the other; by id. */
export function disputedTopics(story: Story): ReadonlySet<string> {
  const disputed = story.rows.claims.filter((claim) => {
    // An answer may come from someone whose own row stands in neither camp: then it answers for the other side.
    const claimant = campOf(story, claim.claimant);
    const respondent = campOf(story, claim.respondent);
    return claim.respondent !== null && claimant !== respondent && (claimant !== undefined || respondent !== undefined);
  });
  return new Set(disputed.map((claim) => claim.topic_id));
}
