import { Rectangle } from "recharts";
import type { MarkForm, SideSlot } from "./chart";
import { markFill, outline } from "./mark-fill";
import { useMotion } from "./motion";

interface MarkBarProps {
  /** Id of the row that it shows, for pointing at it; none in a key. */
  readonly mark?: string;
  readonly side: SideSlot;
  readonly form: MarkForm;
  /** The outer edges, in px. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A bar whose outline lies within its length, and which stays visible however short it is. */
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
