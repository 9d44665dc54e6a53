import { createHash } from "node:crypto";

/** The SHA-256 of texts, in base64: the key of what they decide. */
export function digest(...texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length} `).update(text);
  return hash.digest("base64");
}
