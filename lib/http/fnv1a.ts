/** Hashes a text to eight hex digits (FNV-1a over 32 bits): short and the same everywhere, but no secret. */
export function fnv1a(text: string, seed = 0x811c9dc5): string {
  let hash = seed;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
