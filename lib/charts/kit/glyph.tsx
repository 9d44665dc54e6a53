import type { SideShape } from "@/lib/story/side-key";
import type { MarkForm, SideSlot } from "./chart";
import { markFill } from "./mark-fill";

interface GlyphProps {
  readonly shape: SideShape;
  readonly side: SideSlot;
  readonly form?: MarkForm;
  /** Middle, in px. */
  readonly x: number;
  readonly y: number;
  /** Width of the space that it stays within, outline included, in px; the shapes have about the same area. */
  readonly size: number;
}

/** A side's shape in the side's colour: the cue beside colour, for marks, labels and keys. */
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
      // A corner of 90 degrees lets the outline reach the root of two times further.
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
