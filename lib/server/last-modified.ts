import { allStories } from "./stories";

const secondsOfDay = 86_400;

/**
 * The date of an answer as HTTP writes it (RFC 9110 §8.8.2). Replicas have to agree on it, so it comes from the data and
 * not from files: it lies in the day before the newest of the days on which stories were verified, at a time of day made
 * from the entity tag, so that it changes with everything that changes the tag.
 *
 * @param etag the entity tag that `weakEtag` made
 * @returns null without stories, and while the date is in the future, which must not be sent
 */
export function lastModified(etag: string, now = Date.now()): string | null {
  const verified = allStories().map((story) => Date.parse(story.verified));
  const second = Number.parseInt(etag.replace(/\W/g, "").slice(-8), 16) % secondsOfDay;
  const date = Math.max(...verified) + (second - secondsOfDay) * 1000;
  return Number.isFinite(date) && date <= now ? new Date(date).toUTCString() : null;
}
