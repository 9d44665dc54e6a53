import type { DigestKey } from "./digest";
import { type DigestPiece, digestType } from "./digest-piece";
import { keyLayout, keyType } from "./key-layout";

/** Lays out the key of a digest from the top left of a width in px. */
export function digestKey(keys: readonly DigestKey[], width: number) {
  const named = keys.filter(({ label }) => label !== "");
  const layout = keyLayout(named, width, (entry) =>
    "slot" in entry || "tick" in entry ? keyType.mark : digestType.swatch,
  );
  const pieces = layout.entries.flatMap(({ entry, mark, text }): DigestPiece[] => {
    const box = { x: mark.x - digestType.swatch / 2, y: mark.y - 5, width: digestType.swatch, height: 10 };
    const label: DigestPiece = { draw: "text", text, size: keyType.size, color: "var(--ink-2)" };
    if ("slot" in entry) {
      const look = { side: entry.slot, shape: entry.shape, form: "solid" as const };
      return [{ draw: "glyph", look, at: mark, width: 0 }, label];
    }
    if ("form" in entry) {
      return [{ draw: "bar", look: { side: "neither", shape: "square", form: entry.form }, box }, label];
    }
    if ("paint" in entry) return [{ draw: "part", paint: entry.paint, box }, label];
    const [top, bottom] = [
      { x: mark.x, y: mark.y - 6 },
      { x: mark.x, y: mark.y + 6 },
    ];
    return [{ draw: "line", points: [top, bottom], color: "var(--ink-2)", width: 3 }, label];
  });
  return { pieces, height: layout.height };
}
