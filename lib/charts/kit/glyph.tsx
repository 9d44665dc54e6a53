import type { MarkForm } from "@/lib/story/mark-form";
import type { SideShape } from "@/lib/story/side-key";
import type { SideSlot } from "@/lib/story/side-slot";
import type { Point } from "./box";
import { markFill } from "./mark-fill";

interface GlyphProps extends Point {
  readonly shape: SideShape;
  readonly side: SideSlot;
  readonly form?: MarkForm;
  /** Width in px of the square around the point x, y that it stays within, outline included. */
  readonly size: number;
}

/**
 * A side's shape in the side's colour, for marks, labels and keys: the cue that does not depend on colour. All shapes have
 * about the same area.
 */
export function Glyph({ shape, side, form = "solid", x, y, size }: GlyphProps) {
  const paint = markFill(side, form);
  const half = paint.strokeWidth / 2;
  switch (shape) {
    case "circle":
      return <circle cx={x} cy={y} r={size * 0.43 - half} {...paint} />;
    case "square": {
      const r = size * 0.38 - half;
      return <rect x={x - r} y={y - r} width={r * 2} height={r * 2} {...paint} />;
    }
    case "diamond": {
      // At a corner of 90 degrees the outline reaches further out, by the square root of two.
      const r = size * 0.5 - half * Math.SQRT2;
      return <path d={`M${x},${y - r}L${x + r},${y}L${x},${y + r}L${x - r},${y}Z`} {...paint} />;
    }
    case "triangle": {
      const r = size * 0.5 - half;
      const d = `M${x},${y - r * 0.95}L${x + r},${y + r * 0.8}L${x - r},${y + r * 0.8}Z`;
      return <path d={d} {...paint} strokeLinejoin="round" />;
    }
  }
}
