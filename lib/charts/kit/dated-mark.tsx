import type { MarkCore } from "@/lib/story/mark-core";
import type { MarkForm } from "@/lib/story/mark-form";
import type { SideShape } from "@/lib/story/side-key";
import type { SideSlot } from "@/lib/story/side-slot";
import { Core } from "./core";
import { lineType, type PlacedMark } from "./dated-marks";
import { Glyph } from "./glyph";
import { markFill, outline } from "./mark-fill";
import { Strike } from "./strike";

/** A placed mark, and how its side and its firmness make it look. */
export interface DatedMarkProps extends Omit<PlacedMark, "mark"> {
  readonly side: SideSlot;
  readonly shape: SideShape;
  readonly form: MarkForm;
  /** What stands in its middle; nothing by default. */
  readonly core?: MarkCore;
}

/** A known value: its side's shape on a day, a bar over all possible days of a date that is not known to the day. */
export function DatedMark({ core = "plain", ...mark }: DatedMarkProps) {
  const { shape, x, y, width } = mark;
  // The middle of a triangle's area is below that of its height.
  const middle = { x, y: width === 0 && shape === "triangle" ? y + lineType.mark * 0.12 : y };
  return (
    <>
      <MarkShape {...mark} />
      <Core core={core} side={mark.side} form={mark.form} {...middle} size={lineType.mark} />
    </>
  );
}

function MarkShape({ side, shape, form, x, y, width }: Omit<DatedMarkProps, "core">) {
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
