import { noneMatch, strongMatch } from "./etag";

/** What identifies the current state of an answer. */
export interface Validators {
  readonly etag: string;
  /** As an HTTP date; null where no date is known. */
  readonly lastModified: string | null;
}

type Headers = Readonly<{ get(name: string): string | null }>;

/**
 * Evaluates the conditions of a GET or HEAD request in the order of RFC 9110 §13.2.2. Entity tags take precedence over
 * dates. For a 304 the date must be the very one that was sent: its time of day stands for the state of the data, so a
 * later one does not say that nothing has changed.
 *
 * @returns the status to answer with instead of the content; null to send the content
 */
export function failedCondition(headers: Headers, { etag, lastModified }: Validators): 304 | 412 | null {
  const modified = dateOf(lastModified);
  const match = headers.get("If-Match");
  if (match !== null && !strongMatch(match, etag)) return 412;
  // A date that cannot be read is NaN, and every comparison with it is false.
  if (match === null && modified > dateOf(headers.get("If-Unmodified-Since"))) return 412;
  const noneMatching = headers.get("If-None-Match");
  if (noneMatching !== null) return noneMatch(noneMatching, etag) ? 304 : null;
  return modified === dateOf(headers.get("If-Modified-Since")) ? 304 : null;
}

/**
 * Whether `If-Range` lets a part be sent (RFC 9110 §13.1.5). Our entity tags are weak and our dates no strong validators,
 * so a part can only be sent to a client that does not ask to continue an earlier one.
 */
export function allowsRange(headers: Headers): boolean {
  return headers.get("If-Range") === null;
}

function dateOf(text: string | null): number {
  return Date.parse(text ?? "");
}
