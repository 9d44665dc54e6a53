import { fnv1a } from "./fnv1a";

/**
 * A weak entity tag (RFC 9110 §8.8.3) from the parts that decide a response: edition, release, canonical query,
 * format. The parts are hashed with FNV-1a twice over 32 bits, which is enough to distinguish responses at one address.
 */
export function weakEtag(parts: readonly string[]): string {
  const text = parts.join("\0");
  return `W/"${fnv1a(text)}${fnv1a(text, 0x01000193)}"`;
}

/** Whether `If-Match` holds for an entity tag, by strong comparison, which weak tags never meet: a list of tags, or `*`. */
export function strongMatch(header: string, etag: string): boolean {
  if (header.trim() === "*") return true;
  return !etag.startsWith("W/") && header.split(",").some((tag) => tag.trim() === etag);
}

/** Whether `If-None-Match` holds for an entity tag, by weak comparison: a list of tags, or `*`. */
export function noneMatch(header: string | null, etag: string): boolean {
  if (header === null) return false;
  if (header.trim() === "*") return true;
  const opaque = etag.replace(/^W\//, "");
  return header.split(",").some((tag) => tag.trim().replace(/^W\//, "") === opaque);
}
