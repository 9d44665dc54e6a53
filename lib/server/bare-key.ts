import { createHash } from "node:crypto";
import { origin } from "./origin";
import { allStories } from "./stories";

/**
 * Names what decides the bytes of a page without a query, apart from its path: the editions of all stories, since every
 * page's fonts are cut to them, the public origin, and the day, since a page says when it was read. The release needs no
 * part in it: a build empties the cache.
 *
 * @param day the date in UTC
 * @returns 12 hex digits
 */
export function bareKey(day = new Date().toISOString().slice(0, 10)): string {
  const editions = allStories().map(({ id, edition }) => `${id}@${edition}`);
  return createHash("sha256")
    .update([day, origin().origin, ...editions].join("\n"))
    .digest("hex")
    .slice(0, 12);
}
