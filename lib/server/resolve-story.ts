import { Problem } from "@/lib/http/problem";
import type { Story } from "@/lib/story/story";
import { findStory } from "./stories";

/** A story as an address names it. */
export interface ResolvedStory {
  readonly story: Story;
  /** Whether the address carries the edition. */
  readonly pinned: boolean;
}

/**
 * Finds the story behind `{story}` or `{story}@{edition}`. Throws a Problem: 404 for an unknown story or an edition
 * that no story can have, 410 with the current address for an edition that is not the current one.
 */
export function resolveStory(segment: string, path: string): ResolvedStory {
  const [id = "", edition, ...rest] = segment.split("@");
  const story = findStory(id);
  if (!story || rest.length > 0 || (edition !== undefined && !/^[0-9a-f]{12}$/.test(edition))) {
    throw new Problem("not-found", { detail: "There is no story at this address; /api/v1/stories.json lists them." });
  }
  if (edition === undefined || edition === story.edition) return { story, pinned: edition !== undefined };
  throw new Problem("edition-gone", {
    detail: `The edition ${edition} is not kept; the current one is ${story.edition}.`,
    current: path.replace(`@${edition}`, `@${story.edition}`),
  });
}
