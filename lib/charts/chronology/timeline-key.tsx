import type { SideKey } from "@/lib/story/side-key";
import { Glyph } from "../kit/glyph";
import { type KeyLayout, keyType } from "../kit/key-layout";
import { TextLines } from "../kit/text-lines";
import type { DateKey } from "./model";
import { timelineType } from "./places";
import { formOf, TimelineSpan } from "./timeline-mark";

interface TimelineKeyProps {
  /** Top in px. */
  readonly y: number;
  readonly layout: KeyLayout<SideKey | DateKey>;
}

/** What the shapes and spans of a timeline mean, or whose a lane is. */
export function TimelineKey({ y, layout }: TimelineKeyProps) {
  const { size, lineHeight, mark: glyph } = keyType;
  return layout.entries.map(({ entry, mark, text }) => (
    <g key={entry.label}>
      {"slot" in entry ? (
        <Glyph shape={entry.shape} side={entry.slot} form={formOf(entry.slot)} x={mark.x} y={y + mark.y} size={glyph} />
      ) : (
        <TimelineSpan
          side="both"
          date={entry.date}
          x={mark.x}
          y={y + mark.y}
          width={timelineType.dateKey}
          height={timelineType.span}
        />
      )}
      <TextLines {...text} y={y + text.y} size={size} lineHeight={lineHeight} color="var(--ink-2)" />
    </g>
  ));
}
