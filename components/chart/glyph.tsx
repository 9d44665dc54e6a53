import type { MarkForm, SideSlot } from "@/lib/charts/chart";
import type { SideShape } from "@/lib/charts/side-key";
import { markFill } from "./mark-fill";

interface GlyphProps {
  readonly shape: SideShape;
  readonly side: SideSlot;
  readonly form?: MarkForm;
  /** Middle, in px. */
  readonly x: number;
  readonly y: number;
  /** Width of the space that it fills, in px; the shapes have about the same area. */
  readonly size: number;
}

/** A side's shape in the side's colour: the cue beside colour, for marks, labels and keys. */
export function Glyph({ shape, side, form = "solid", x, y, size }: GlyphProps) {
  const paint = markFill(side, form);
  // The outline lies within the shape's size, so that hollow and solid ones look equally large.
  const r = (size - paint.strokeWidth) / 2;
  switch (shape) {
    case "circle":
      return <circle cx={x} cy={y} r={r * 0.92} {...paint} />;
    case "square":
      return <rect x={x - r * 0.82} y={y - r * 0.82} width={r * 1.64} height={r * 1.64} {...paint} />;
    case "diamond":
      return (
        <path d={`M${x},${y - r * 1.1}L${x + r * 1.1},${y}L${x},${y + r * 1.1}L${x - r * 1.1},${y}Z`} {...paint} />
      );
    case "triangle":
      return <path d={`M${x},${y - r}L${x + r * 1.08},${y + r * 0.82}L${x - r * 1.08},${y + r * 0.82}Z`} {...paint} />;
  }
}
