import type { MarkForm } from "@/lib/story/mark-form";
import type { SideShape } from "@/lib/story/side-key";
import type { SideSlot } from "@/lib/story/side-slot";
import { lineType, type PlacedMark } from "./dated-marks";
import { Glyph } from "./glyph";
import { markFill, outline } from "./mark-fill";
import { Strike } from "./strike";

/** A placed mark, and how its side and its firmness make it look. */
export interface DatedMarkProps extends Omit<PlacedMark, "mark"> {
  readonly side: SideSlot;
  readonly shape: SideShape;
  readonly form: MarkForm;
}

/** A known value: its side's shape on a day, a bar over all possible days of a date that is not known to the day. */
export function DatedMark({ side, shape, form, x, y, width }: DatedMarkProps) {
  if (width === 0) return <Glyph shape={shape} side={side} form={form} x={x} y={y} size={lineType.mark} />;
  const height = lineType.bar - outline;
  return (
    <>
      <rect
        x={x - width / 2 + outline / 2}
        y={y - height / 2}
        width={width - outline}
        height={height}
        rx={height / 2}
        {...markFill(side, form)}
      />
      {form === "crossed" && <Strike x={x - width / 2} y={y} width={width} side={side} />}
    </>
  );
}

/** The dashes by which the lines of one side's entities differ. */
const dashes = ["none", "7 3.5", "2 3", "9 3 2 3"];

/** The dashes of a line, by its index among those of its side. */
export function lineDash(index: number): string {
  return dashes[index % dashes.length] ?? "none";
}
