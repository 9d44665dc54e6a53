import type { Digest } from "./digest";
import type { DigestLayout } from "./digest-piece";

/** How whole the texts of a layout are: each as it is, 0; one broken within a word, 1; one cut off, 2. */
export function textLoss({ pieces }: Pick<DigestLayout, "pieces">, digest: Digest, more: readonly string[]): number {
  const known = [...stringsIn(digest), ...more].map(plain);
  const [whole, unbroken] = [new Set(known), new Set(known.map(closed))];
  const losses = pieces.map((piece) => {
    if (piece.draw !== "text") return 0;
    const text = plain(piece.text.lines.join(" "));
    if (whole.has(text) || /^\d*$/.test(text)) return 0;
    return unbroken.has(closed(text)) ? 1 : 2;
  });
  return Math.max(0, ...losses);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** A line may end behind a dash. */
function plain(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/([–-]) /g, "$1");
}

function closed(text: string): string {
  return text.replaceAll(" ", "");
}
