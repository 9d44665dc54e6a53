import type { MarkForm } from "@/lib/story/mark-form";
import type { SideShape } from "@/lib/story/side-key";
import type { SideSlot } from "@/lib/story/side-slot";
import type { Point } from "./box";
import { Hatch } from "./hatch";
import { circleCorners } from "./hatch-path";
import { markFill } from "./mark-fill";
import { Strike } from "./strike";

/** The radius of the hatched disc within every shape, as a share of the shape's size. */
const hatchedShare = 0.28;

interface GlyphProps extends Point {
  readonly shape: SideShape;
  readonly side: SideSlot;
  readonly form?: MarkForm;
  /** Width in px of the square around the point x, y that it stays within, outline included. */
  readonly size: number;
}

/**
 * A side's shape in the side's colour, for marks, labels and keys: the cue that does not depend on colour. All shapes have
 * about the same area. Paths are relative, so that equal shapes read alike and a document of many compresses well.
 */
export function Glyph({ form = "solid", ...glyph }: GlyphProps) {
  const outer = <Outline {...glyph} form={form} />;
  if (form !== "partial" && form !== "crossed") return outer;
  const { x, y, size, side } = glyph;
  return (
    <>
      {outer}
      {form === "partial" && <Hatch corners={circleCorners(glyph, size * hatchedShare)} side={side} />}
      {form === "crossed" && <Strike x={x - size / 2} y={y} width={size} side={side} />}
    </>
  );
}

function Outline({ shape, side, form, x, y, size }: GlyphProps & { readonly form: MarkForm }) {
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
      return <path d={`M${x},${y - r}l${r},${r}l${-r},${r}l${-r},${-r}Z`} {...paint} />;
    }
    case "triangle": {
      const r = size * 0.5 - half;
      const d = `M${x},${y - r * 0.95}l${r},${r * 1.75}h${-2 * r}Z`;
      return <path d={d} {...paint} strokeLinejoin="round" />;
    }
  }
}
