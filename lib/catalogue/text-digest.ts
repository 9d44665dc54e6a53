/** The size in bytes of a text in UTF-8, and its SHA-256 as 64 hex digits (FIPS 180-4). */
export async function textDigest(text: string): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const bytes = new TextEncoder().encode(text);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return { bytes: bytes.length, sha256: [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("") };
}
