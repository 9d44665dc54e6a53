import { Rectangle } from "recharts";
import type { MarkForm } from "@/lib/story/mark-form";
import type { SideSlot } from "@/lib/story/side-slot";
import type { Box } from "./box";
import { Hatch } from "./hatch";
import { boxCorners } from "./hatch-path";
import { markFill, outline } from "./mark-fill";
import { Strike } from "./strike";

/** The box is that of the bar's outer edges. */
interface MarkBarProps extends Box {
  /** Id of the row that it shows, by which a pointer finds it; none in a key. */
  readonly mark?: string;
  readonly side: SideSlot;
  readonly form: MarkForm;
}

/** A bar that includes its outline in its length, and stays visible however short it is. */
export function MarkBar({ mark, side, form, x, y, width, height }: MarkBarProps) {
  const box = {
    x: x + outline / 2,
    y: y + outline / 2,
    width: Math.max(0.5, width - outline),
    height: Math.max(0.5, height - outline),
  };
  return (
    <>
      <Rectangle data-mark={mark} {...box} {...markFill(side, form)} />
      {form === "partial" && <Hatch corners={boxCorners(box)} side={side} />}
      {form === "crossed" && <Strike x={x} y={y + height / 2} width={width} side={side} />}
    </>
  );
}
