import type { SideShape } from "@/lib/story/side-key";
import type { MarkForm, SideSlot } from "../kit/chart";
import { Glyph } from "../kit/glyph";
import { markFill, outline } from "../kit/mark-fill";
import { valuationsType } from "./places";

interface ValuationMarkProps {
  readonly side: SideSlot;
  readonly shape: SideShape;
  readonly form: MarkForm;
  /** Middle, in px. */
  readonly x: number;
  readonly y: number;
  /** Width in px of the bar of a date that is not known to the day; 0 for a day. */
  readonly width: number;
}

/** A known value: its side's shape on a day, a bar over all possible days of a date that is not known to the day. */
export function ValuationMark({ side, shape, form, x, y, width }: ValuationMarkProps) {
  if (width === 0) return <Glyph shape={shape} side={side} form={form} x={x} y={y} size={valuationsType.mark} />;
  const height = valuationsType.span - outline;
  return (
    <rect
      x={x - width / 2 + outline / 2}
      y={y - height / 2}
      width={width - outline}
      height={height}
      rx={2}
      {...markFill(side, form)}
    />
  );
}

/** A price that was offered: larger than a value, and a dashed outline. */
export function OfferMark({ side, shape, x, y, width }: Omit<ValuationMarkProps, "form">) {
  return (
    <g strokeDasharray="2.5 1.5">
      {width > 0 && <ValuationMark side={side} shape={shape} form="hollow" x={x} y={y} width={width} />}
      <Glyph shape={shape} side={side} form="hollow" x={x} y={y} size={valuationsType.offer} />
    </g>
  );
}
