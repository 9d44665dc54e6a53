import { Rectangle } from "recharts";
import type { MarkForm } from "@/lib/story/mark-form";
import type { SideSlot } from "@/lib/story/side-slot";
import type { Box } from "./box";
import { markFill, outline } from "./mark-fill";
import { useMotion } from "./motion";

/** The box is that of the bar's outer edges. */
interface MarkBarProps extends Box {
  /** Id of the row that it shows, by which a pointer finds it; none in a key. */
  readonly mark?: string;
  readonly side: SideSlot;
  readonly form: MarkForm;
}

/** A bar that includes its outline in its length, and stays visible however short it is. */
export function MarkBar({ mark, side, form, x, y, width, height }: MarkBarProps) {
  return (
    <Rectangle
      data-mark={mark}
      x={x + outline / 2}
      y={y + outline / 2}
      width={Math.max(0.5, width - outline)}
      height={Math.max(0.5, height - outline)}
      {...markFill(side, form)}
      {...useMotion()}
    />
  );
}
