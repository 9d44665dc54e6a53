import { campOf } from "./entity-side";
import type { Story } from "./story";

/** The topics on which a claim made in one camp was answered by someone outside that camp; by id. */
export function disputedTopics(story: Story): ReadonlySet<string> {
  const disputed = story.rows.claims.filter((claim) => {
    const claimant = campOf(story, claim.claimant);
    const answered = claim.respondent !== null && claim.response_en !== null;
    // Someone may answer for a side without belonging to its camp, as a person who speaks for a company does.
    return claimant !== undefined && answered && campOf(story, claim.respondent) !== claimant;
  });
  return new Set(disputed.map((claim) => claim.topic_id));
}
