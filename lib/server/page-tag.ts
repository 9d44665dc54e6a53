import { weakEtag } from "@/lib/http/etag";
import { bareKey } from "./bare-key";
import { release } from "./release";

/**
 * The entity tag of a page: of all that decides what it says, which is known before it is rendered. Its bytes may differ
 * from one rendering to the next in the order of what the browser reads.
 *
 * @param target path and query
 * @param day the date in UTC, today by default
 */
export function pageTag(target: string, day?: string): string {
  return weakEtag(["page", target, bareKey(day), release()]);
}
