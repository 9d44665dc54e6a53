import type { SideShape } from "@/lib/story/side-key";
import type { SideSlot } from "../kit/chart";
import { Glyph } from "../kit/glyph";
import { markFill, outline } from "../kit/mark-fill";
import type { DateForm } from "./model";
import type { PlacedEvent } from "./places";

interface TimelineMarkProps {
  readonly placed: PlacedEvent;
  /** The shape of the event's side. */
  readonly shape: SideShape;
}

/** An event's mark: its side's shape on a day, a span over all possible days of a date that is not known to the day. */
export function TimelineMark({ placed: { event, x, y, width, height }, shape }: TimelineMarkProps) {
  return (
    <g data-mark={event.id}>
      {event.form === "day" ? (
        <Glyph shape={shape} side={event.side} form={formOf(event.side)} x={x} y={y} size={width} />
      ) : (
        <TimelineSpan side={event.side} date={event.form} x={x} y={y} width={width} height={height} />
      )}
    </g>
  );
}

/** What concerns neither side is an outline, so that it differs from the sides in more than its shape. */
export function formOf(side: SideSlot): "solid" | "hollow" {
  return side === "neither" ? "hollow" : "solid";
}

interface TimelineSpanProps {
  readonly side: SideSlot;
  readonly date: DateForm;
  /** Middle and size, in px. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A span of days: filled where its ends are known, a dashed outline where they are approximate or uncertain. */
export function TimelineSpan({ side, date, x, y, width, height }: TimelineSpanProps) {
  const paint = markFill(side, date === "uncertain" ? "hollow" : formOf(side));
  const round = (Math.min(width, height) - outline) / 2;
  return (
    <rect
      x={x - width / 2 + outline / 2}
      y={y - height / 2 + outline / 2}
      width={width - outline}
      height={height - outline}
      rx={round}
      {...paint}
      strokeDasharray={date === "uncertain" ? "2.5 1.5" : undefined}
    />
  );
}
