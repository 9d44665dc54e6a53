import { Problem } from "@/lib/http/problem";
import type { Story } from "@/lib/story/story";
import { findStory } from "./stories";

/** The story of an address. */
export interface ResolvedStory {
  readonly story: Story;
  /** Whether the address names the edition. */
  readonly pinned: boolean;
}

/**
 * Finds the story of an address segment, `{story}` or `{story}@{edition}`. Throws a Problem: 404 for an unknown story or
 * a malformed edition, 410 with the current address for another edition than the current one.
 *
 * @param path the whole path, from which the current address is made
 */
export function resolveStory(segment: string, path: string): ResolvedStory {
  const [id = "", edition, ...rest] = segment.split("@");
  const story = findStory(id);
  if (!story || rest.length > 0 || (edition !== undefined && !/^[0-9a-f]{12}$/.test(edition))) {
    throw new Problem("not-found", { detail: "There is no story at this address; /api/v1/stories.json lists them." });
  }
  if (edition === undefined || edition === story.edition) return { story, pinned: edition !== undefined };
  throw new Problem("edition-gone", {
    detail: `Edition ${edition} is not available; the current one is ${story.edition}.`,
    current: path.replace(`@${edition}`, `@${story.edition}`),
  });
}
